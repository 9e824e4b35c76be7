export const en = {
  lang: "en",
  self: "English",
  base: "/demo/en/",
  bank: "Harbour Bank",
  brand: 'Harbour Bank <small lang="zh-CN">海湾银行</small>',
  about: "Harbour Bank: savings, cards, mortgages, and people who answer.",
  skip: "Skip to content",
  navLabel: "Main",
  nav: { cards: "Cards", mortgage: "Mortgages", help: "Help" },
  signIn: "Sign in as Lin Xiaoyu (demo)",
  signOut: "Sign out",
  myCases: "My cases",
  myData: "My data",
  customer: "Lin Xiaoyu",
  fiction: "Harbour Bank does not exist. This is the demo site of Lingxi; products, rates and numbers are made up.",
  home: {
    hero: {
      title: "A fair wind out.<br />A safe harbour home.",
      text: "From your first card to your first front door. Ask whenever you like: a person answers, in plain words.",
      chat: "Chat with us",
      cards: "See our cards",
    },
    tasks: {
      title: "Things people often need",
      list: [
        ["help", "Lost your card?", "Block it now, a new one today"],
        ["help", "Raise a transfer limit", "Three minutes, online"],
        ["mortgage", "Work out a mortgage", "Know the monthly figure"],
        ["help", "Travel money", "23 currencies, ready to collect"],
      ],
    },
    rates: {
      title: "Savings rates",
      head: ["Term", "Yearly rate", "Interest on 10,000"],
      rows: [
        ["Easy access", "0.15%", "15 a year"],
        ["3 months", "1.05%", "26.25"],
        ["1 year", "1.45%", "145"],
        ["3 years", "1.95%", "585"],
      ],
      note: "Simple interest, sample figures. Early withdrawals earn the easy-access rate.",
    },
    safe: {
      title: "What we will never do",
      list: [
        "Ask for a one-time code or your PIN",
        "Tell you to move money to a “safe account”",
        "Text you a link to sign in",
      ],
      chat: "Odd message? Ask us",
    },
  },
  cards: {
    title: "One of these will suit you",
    text: "No perks that need a manual. Only what you will use.",
    list: [
      {
        kind: "tide",
        name: "Tide",
        text: "For every day: a little back on everything.",
        facts: ["None", "0.8% cash back", "Up to 50 days", "2%"],
      },
      {
        kind: "voyage",
        name: "Voyage",
        text: "For people who travel, without foreign fees.",
        facts: ["300, free after 12 uses", "1.5 × miles", "Up to 56 days", "None"],
      },
      {
        kind: "first",
        name: "Cast Off",
        text: "For students and first jobs: your first card.",
        facts: ["None", "3% on food and rides", "Up to 50 days", "1.5%"],
      },
    ],
    rows: ["Yearly fee", "You get", "Interest-free", "Abroad"],
    chat: ["Not sure? Tell us how you spend and we will help you choose.", "Ask us"],
  },
  mortgage: {
    title: "Your monthly payment, at a glance",
    text: "Rate, costs and dates in writing before you sign. First home or second, the same plain terms.",
    fields: [
      ["amount", "Loan", 1200000, 100000, 5000000, 50000],
      ["years", "Years", 25, 5, 30, 1],
      ["rate", "Yearly rate", 3.45, 2.5, 6, 0.05],
    ],
    result: "You would pay each month",
    note: "Level payments, for guidance only. The final offer depends on approval.",
    steps: [
      ["Check online", "Three questions, and a first figure the same day."],
      ["Send papers", "ID, income, contract. Photos will do."],
      ["Sign and move", "One adviser throughout; 12 working days on average."],
    ],
    chat: ["Early repayment, switching, a joint loan… no two homes are alike.", "Talk it over"],
  },
  help: {
    title: "Help",
    text: "See whether it is one of these. If not, just ask.",
    questions: [
      [
        "I lost my card. What now?",
        "Block it in the app under Cards; that works at once. Or open the chat in the corner: once we know it is you, we freeze it for you. A new card is ready at a branch the same day.",
      ],
      [
        "How do I raise my transfer limit?",
        "Up to 200,000 a day in the app under Security. For more, come to a branch with your ID.",
      ],
      [
        "My transfer has not arrived",
        "Within Harbour Bank it is instant; to other banks usually two hours, at the latest the next working day. After that, tell us the date and amount and we will trace it.",
      ],
      [
        "How do I close an account?",
        "Clear the balance and any direct debits, then ask in the app or at any branch. It costs nothing.",
      ],
      [
        "A payment I do not recognise",
        "Do not tap links or share codes. Contact us in the chat right away and we will check it with you.",
      ],
    ],
    contact: {
      title: "Reach us",
      list: [
        ["Chat", "Every day, 8:30 to 22:00"],
        ["Phone", "400-000-2048 (demo)"],
        ["Lost cards", "Day and night"],
      ],
      chat: "Chat with us",
    },
  },
};
