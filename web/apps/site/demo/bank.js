// The bank's own script: buttons that open the chat, the mortgage slider, and signing in as our demo customer.
const TOKEN = "harbour.identity";
const lingxi = (run) =>
  window.lingxi ? run(window.lingxi) : addEventListener("lingxi:ready", () => run(window.lingxi), { once: true });

for (const button of document.querySelectorAll("[data-chat]"))
  button.addEventListener("click", () => lingxi((it) => it.open()));

function show(signedIn) {
  document.querySelector("[data-sign=in]").hidden = signedIn;
  document.querySelector(".customer").hidden = !signedIn;
}

async function identity() {
  const answer = await fetch(`/demo/identity?language=${document.documentElement.lang.slice(0, 2)}`, {
    headers: { Accept: "application/json" },
  });
  if (!answer.ok) throw new Error(`identity: ${answer.status}`);
  return (await answer.json()).token;
}

async function signIn() {
  const token = await identity();
  sessionStorage.setItem(TOKEN, token);
  show(true);
  lingxi((it) => it.identify(token));
}

function signOut() {
  sessionStorage.removeItem(TOKEN);
  show(false);
  lingxi((it) => it.identify(null));
}

document
  .querySelector("[data-sign=in]")
  .addEventListener("click", () => signIn().catch((error) => console.warn(error)));
// The pages of one's own cases and data get a fresh word for who this is, behind #, which no server sees.
for (const link of document.querySelectorAll("[data-own]"))
  link.addEventListener("click", (event) => {
    event.preventDefault();
    const language = document.documentElement.lang.slice(0, 2);
    identity()
      .then((token) => location.assign(`${link.href}#${new URLSearchParams({ identity: token, language })}`))
      .catch((error) => console.warn(error));
  });
document.querySelector("[data-sign=out]").addEventListener("click", signOut);
if (sessionStorage.getItem(TOKEN)) signIn().catch(() => show(false));

const form = document.querySelector("[data-calculator]");
if (form) {
  const number = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 0 });
  const zh = document.documentElement.lang.startsWith("zh");
  const money = (n) => (zh ? `${number.format(n)} 元` : `¥${number.format(n)}`);
  const say = {
    amount: money,
    years: (n) => `${n}${zh ? " 年" : ""}`,
    rate: (n) => `${n.toFixed(2)}%`,
  };
  const update = () => {
    for (const [name, text] of Object.entries(say)) {
      const input = form.elements[name];
      input.previousElementSibling.lastElementChild.value = text(input.valueAsNumber);
    }
    const months = form.elements.years.valueAsNumber * 12;
    const rate = form.elements.rate.valueAsNumber / 1200;
    const payment = (form.elements.amount.valueAsNumber * rate) / (1 - (1 + rate) ** -months);
    form.elements.monthly.value = money(payment);
  };
  form.addEventListener("input", update);
  form.addEventListener("submit", (event) => event.preventDefault());
  update();
}
