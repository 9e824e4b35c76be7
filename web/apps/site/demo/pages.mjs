// Harbour Bank 海湾银行: a bank that does not exist, in two languages. Each page is a function of its words.
import { en } from "./words.en.mjs";
import { zh } from "./words.zh.mjs";

const TOPICS = ["home", "cards", "mortgage", "help"];
const address = (words, topic) => words.base + (topic === "home" ? "" : `${topic}.html`);

/** Every page by its path under /demo/. */
export function pages() {
  const all = [zh, en].flatMap((words) => TOPICS.map((topic) => [words, topic]));
  return new Map(all.map(([words, topic]) => [path(address(words, topic)), page(words, topic)]));
}

function path(url) {
  const rest = url.replace(/^\/demo\//, "");
  return rest === "" || rest.endsWith("/") ? `${rest}index.html` : rest;
}

function page(words, topic) {
  const other = words === zh ? en : zh;
  const body = { home, cards, mortgage, help }[topic](words);
  return `<!doctype html>
<html lang="${words.lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
    <meta name="description" content="${words.about}" />
    <meta name="color-scheme" content="light dark" />
    <meta name="theme-color" content="#0f5f6e" />
    <title>${topic === "home" ? "" : `${words.nav[topic]} · `}${words.bank}</title>
    <link rel="icon" href="/demo/mark.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/demo/bank.css" />
    <script defer src="/demo/bank.js"></script>
    <script async src="/widget.js" data-key="demo"></script>
  </head>
  <body>
    <a class="skip" href="#main">${words.skip}</a>
    <header class="top">
      <div class="wide">
        <a class="brand" href="${words.base}">${mark}<span>${words.brand}</span></a>
        <nav aria-label="${words.navLabel}">
          ${TOPICS.slice(1)
            .map(
              (one) =>
                `<a href="${address(words, one)}"${one === topic ? ' aria-current="page"' : ""}>${words.nav[one]}</a>`,
            )
            .join("\n          ")}
        </nav>
        <div class="account">
          <a href="${address(other, topic)}" lang="${other.lang}" hreflang="${other.lang}">${other.self}</a>
          <button type="button" class="sign" data-sign="in">${words.signIn}</button>
          <span class="customer" hidden><b>${words.customer}</b> <a href="/my/" data-own>${words.myCases}</a> <a href="/trust/" data-own>${words.myData}</a> <button type="button" class="sign" data-sign="out">${words.signOut}</button></span>
        </div>
      </div>
    </header>
    <main id="main">${body}</main>
    <footer>
      <div class="wide">
        <p><b>${words.brand}</b></p>
        <p>${words.fiction}</p>
      </div>
    </footer>
  </body>
</html>
`;
}

const mark = `<svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true"><circle cx="16" cy="16" r="16" class="disc"/><path d="M16 6l5 9h-10z" class="sail"/><path d="M5.5 19.5c2.6 0 2.6 1.8 5.2 1.8s2.6-1.8 5.3-1.8 2.6 1.8 5.3 1.8 2.6-1.8 5.2-1.8M8 24c2 0 2 1.4 4 1.4s2-1.4 4-1.4 2 1.4 4 1.4 2-1.4 4-1.4" class="wave"/></svg>`;

const chat = (label, kind = "first") => `<button type="button" class="button ${kind}" data-chat>${label}</button>`;

function home(words) {
  const { hero, tasks, rates, safe } = words.home;
  return `
      <section class="hero">
        ${harbour}
        <div class="wide">
          <h1>${hero.title}</h1>
          <p>${hero.text}</p>
          <p class="row">${chat(hero.chat)}<a class="button second" href="${address(words, "cards")}">${hero.cards}</a></p>
        </div>
      </section>
      <section class="wide tasks" aria-label="${tasks.title}">
        ${tasks.list.map(([topic, title, text]) => `<a href="${address(words, topic)}"><b>${title}</b><span>${text}</span></a>`).join("\n        ")}
      </section>
      <section class="wide two">
        <div>
          <h2>${rates.title}</h2>
          <table>
            <thead><tr>${rates.head.map((cell) => `<th scope="col">${cell}</th>`).join("")}</tr></thead>
            <tbody>${rates.rows.map(([name, ...cells]) => `<tr><th scope="row">${name}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</tbody>
          </table>
          <p class="note">${rates.note}</p>
        </div>
        <aside class="safe">
          <h2>${safe.title}</h2>
          <ul>${safe.list.map((line) => `<li>${line}</li>`).join("")}</ul>
          ${chat(safe.chat, "second")}
        </aside>
      </section>`;
}

function cards(words) {
  const { title, text, list, rows, chat: ask } = words.cards;
  return `
      <section class="wide lead"><h1>${title}</h1><p>${text}</p></section>
      <section class="wide cards">
        ${list
          .map(
            (card) => `<article>
          <div class="card ${card.kind}" aria-hidden="true">${mark}<i></i><b>${card.name}</b><span>•••• 2048</span></div>
          <h2>${card.name}</h2>
          <p>${card.text}</p>
          <dl>${rows.map((row, at) => `<div><dt>${row}</dt><dd>${card.facts[at]}</dd></div>`).join("")}</dl>
        </article>`,
          )
          .join("\n        ")}
      </section>
      <section class="wide ask"><p>${ask[0]}</p>${chat(ask[1])}</section>`;
}

function mortgage(words) {
  const { title, text, fields, result, note, steps, chat: ask } = words.mortgage;
  const field = ([name, label, value, min, max, step]) =>
    `<label><span>${label} <output></output></span><input type="range" name="${name}" value="${value}" min="${min}" max="${max}" step="${step}" /></label>`;
  return `
      <section class="wide lead"><h1>${title}</h1><p>${text}</p></section>
      <section class="wide two">
        <form class="calculator" data-calculator>
          ${fields.map(field).join("\n          ")}
          <p class="result">${result} <output name="monthly" aria-live="polite"></output></p>
          <p class="note">${note}</p>
        </form>
        <ol class="steps">${steps.map(([head, body]) => `<li><b>${head}</b><span>${body}</span></li>`).join("")}</ol>
      </section>
      <section class="wide ask"><p>${ask[0]}</p>${chat(ask[1])}</section>`;
}

function help(words) {
  const { title, text, questions, contact } = words.help;
  return `
      <section class="wide lead"><h1>${title}</h1><p>${text}</p></section>
      <section class="wide two">
        <div class="questions">
          ${questions.map(([question, answer]) => `<details><summary>${question}</summary><p>${answer}</p></details>`).join("\n          ")}
        </div>
        <aside class="contact">
          <h2>${contact.title}</h2>
          <dl>${contact.list.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join("")}</dl>
          ${chat(contact.chat)}
        </aside>
      </section>`;
}

/** Our own picture: the harbour in the morning, and at night for those who read in the dark. */
const harbour = `<svg class="harbour" viewBox="0 0 1440 560" preserveAspectRatio="xMaxYMax slice" aria-hidden="true">
          <defs>
            <linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" class="sky-top"/><stop offset="1" class="sky-low"/></linearGradient>
            <linearGradient id="sea" x1="0" y1="0" x2="0" y2="1"><stop offset="0" class="sea-far"/><stop offset="1" class="sea-near"/></linearGradient>
            <linearGradient id="ray" x1="1" y1="0" x2="0" y2="0"><stop offset="0" class="ray-near"/><stop offset="1" class="ray-far"/></linearGradient>
          </defs>
          <rect width="1440" height="560" fill="url(#sky)"/>
          <circle cx="1010" cy="196" r="58" class="sun"/>
          <path class="hill far" d="M560 352c90-44 170-66 250-62 60 3 92 30 140 26 70-6 120-66 214-66 96 0 190 44 276 70v60H560z"/>
          <path class="hill" d="M860 364c80-34 150-22 214-40 70-20 120-52 204-48 62 3 112 24 162 40v60H860z"/>
          <path class="beam" d="M1257 198L560 262v74l697-130z"/>
          <g class="light"><path d="M1238 330l9-120h20l9 120z" class="tower"/><path d="M1244.5 246h25l1.6 22h-28.2z" class="band"/><rect x="1245" y="190" width="24" height="20" rx="2" class="lamp"/><path d="M1241 190l16-14 16 14z" class="band"/></g>
          <rect y="356" width="1440" height="204" fill="url(#sea)"/>
          <path class="glint" d="M940 372h140M958 388h104M974 404h72M988 420h44"/>
          <g class="boat"><path d="M770 398h92l-14 22h-62z" class="hull"/><path d="M812 300v92h-50z" class="sheet"/><path d="M818 316v76h36z" class="sheet small"/></g>
          <g class="boat distant" transform="translate(560 214) scale(.46)"><path d="M770 398h92l-14 22h-62z" class="hull"/><path d="M812 300v92h-50z" class="sheet"/><path d="M818 316v76h36z" class="sheet small"/></g>
          <path class="ripple" d="M0 450c60 0 60 12 120 12s60-12 120-12 60 12 120 12 60-12 120-12 60 12 120 12 60-12 120-12 60 12 120 12 60-12 120-12 60 12 120 12 60-12 120-12 60 12 120 12 60-12 120-12M0 500c80 0 80 14 160 14s80-14 160-14 80 14 160 14 80-14 160-14 80 14 160 14 80-14 160-14 80 14 160 14 80-14 160-14 80 14 160 14"/>
        </svg>`;
