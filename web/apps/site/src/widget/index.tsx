import { render } from "preact";

const host = document.createElement("lingxi-widget");
document.body.append(host);
render(<button type="button">Lingxi</button>, host.attachShadow({ mode: "open" }));
