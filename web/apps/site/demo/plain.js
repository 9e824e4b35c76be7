// ?key=KEY&lang=zh&identity=JWT choose the widget's settings; nothing else happens on this page.
const asked = new URLSearchParams(location.search);
document.documentElement.lang = asked.get("lang") || "en";
const script = document.createElement("script");
script.async = true;
script.src = "/widget.js";
script.dataset.key = asked.get("key") || "demo";
if (asked.get("identity")) script.dataset.identity = asked.get("identity");
document.head.append(script);
