// What the page of own cases says, in both languages, and how it tells the time.
import type { Case, Language } from "./server.ts";

type State = Case["state"];

const zh = {
  title: "我的工单",
  other: "English",
  loading: "正在打开…",
  leave: "退出",
  enter: {
    lead: "输入您给我们写信用的邮箱，我们把一个打开此页的链接发给您。",
    email: "邮箱",
    send: "发送链接",
    sentTitle: "请查收邮件",
    sent: (email: string) =>
      `如果 ${email} 给我们写过信，链接已经发出，20 分钟内有效，只能用一次。没收到？请看看垃圾邮件箱。`,
    again: "换一个邮箱",
    noMail: "这里还不能发送链接。请从您登录的网站打开此页。",
  },
  spent: "这个链接已经用过或者过期了。请再要一个。",
  ended: "为了安全，此页已经关闭。请再要一个链接。",
  unknown: "用您登录的身份，我们这里还没有工单。",
  failed: "现在打不开，网络或服务器出了问题。",
  again: "重试",
  none: { title: "还没有工单", text: "您写给我们的每封邮件都会成为一个工单，出现在这里。" },
  open: "进行中",
  over: "已结束",
  number: (n: number) => `#${n}`,
  noSubject: "（没有主题）",
  states: {
    new: "已收到",
    open: "处理中",
    waiting_us: "处理中",
    waiting_customer: "等您回复",
    solved: "已解决",
    closed: "已结束",
  } as Record<State, string>,
  due: (when: string) => `预计 ${when} 前回复您`,
  late: (when: string) => `我们答应 ${when} 前回复，抱歉还没做到`,
  since: (when: string) => `${when} 开始`,
  back: "全部工单",
  you: "您",
  channels: { email: "邮件", webchat: "在线对话" } as Record<string, string>,
  older: "更早的内容没有显示。",
  answer: "写下回复…",
  answerLabel: "回复",
  send: "发送",
  sending: "正在发送…",
  sent: "已发送。",
  transcript: "把全部内容发到我的邮箱",
  transcriptSent: "已发送，请查收邮件。",
  attach: "添加附件",
  remove: (name: string) => `移除 ${name}`,
  uploading: "正在上传…",
  reopens: "这个工单已经解决。您回复后会重新打开。",
  anew: "这个工单结束已久。您现在写的会成为一个新工单。",
  download: (name: string) => `下载 ${name}`,
  problem: (code: string) =>
    ({
      too_many_requests: "请求太频繁了，请稍等一会儿。",
      invalid: "这不像一个邮箱地址，请检查。",
      text_too_long: "内容太长了，请分几次发。",
      file_type: "这种文件我们收不了。",
      file_too_large: "文件太大了。",
      no_address: "我们不知道您的邮箱。",
      cannot_send: "现在不能发邮件。",
      offline: "网络断了，内容还在，请重试。",
    })[code] ?? "没有成功，请重试。",
};

export type Words = typeof zh;

const en: Words = {
  title: "My cases",
  other: "中文",
  loading: "Opening…",
  leave: "Sign out",
  enter: {
    lead: "Give the address that you write to us from, and we send you a link to this page.",
    email: "E-mail address",
    send: "Send the link",
    sentTitle: "Look into your mail",
    sent: (email) =>
      `If ${email} has written to us, a link is on its way. It is good for 20 minutes, once. Not there? Look among the spam.`,
    again: "Use another address",
    noMail: "No links can be sent here yet. Please open this page from the site where you are signed in.",
  },
  spent: "This link was used already, or it is too old. Ask for another one.",
  ended: "For your safety this page was closed. Ask for another link.",
  unknown: "There are no cases under the identity you are signed in with.",
  failed: "This cannot be opened now: the network or our server has a problem.",
  again: "Try again",
  none: { title: "No cases yet", text: "Every letter that you write to us becomes a case, which you find here." },
  open: "Open",
  over: "Done",
  number: (n) => `#${n}`,
  noSubject: "(no subject)",
  states: {
    new: "Received",
    open: "We are on it",
    waiting_us: "We are on it",
    waiting_customer: "Waiting for you",
    solved: "Solved",
    closed: "Closed",
  },
  due: (when) => `You hear from us by ${when}`,
  late: (when) => `We promised an answer by ${when}. We are sorry to be late`,
  since: (when) => `Since ${when}`,
  back: "All cases",
  you: "You",
  channels: { email: "E-mail", webchat: "Chat" },
  older: "What is older is not shown.",
  answer: "Write an answer…",
  answerLabel: "Answer",
  send: "Send",
  sending: "Sending…",
  sent: "Sent.",
  transcript: "Send all of it to my mailbox",
  transcriptSent: "On its way; look into your mail.",
  attach: "Attach files",
  remove: (name) => `Remove ${name}`,
  uploading: "Uploading…",
  reopens: "This case is solved. If you answer, it opens again.",
  anew: "This case was closed long ago. What you write now becomes a new one.",
  download: (name) => `Download ${name}`,
  problem: (code) =>
    ({
      too_many_requests: "Too many requests; wait a moment.",
      invalid: "This does not look like an e-mail address; please check it.",
      text_too_long: "This is too long; please send it in parts.",
      file_type: "We cannot take files of this kind.",
      file_too_large: "This file is too large.",
      no_address: "We know no mail address of yours.",
      cannot_send: "No mail can be sent now.",
      offline: "The network is away. Your text is still here; please try again.",
    })[code] ?? "That did not work; please try again.",
};

export const words: Record<Language, Words> = { zh, en };

/** A day and an hour as people say them: the year only if it is another one. */
export function moment(iso: string, language: Language): string {
  const at = new Date(iso);
  const year = at.getFullYear() === new Date().getFullYear() ? undefined : "numeric";
  return new Intl.DateTimeFormat(language === "zh" ? "zh-CN" : "en-GB", {
    year,
    month: "short",
    day: "numeric",
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
  }).format(at);
}

/** When they can expect an answer, in a sentence; empty when nobody waits for one. */
export function promise(one: Case, text: Words, language: Language): { text: string; late: boolean } | null {
  const ours = one.state === "new" || one.state === "open" || one.state === "waiting_us";
  if (!ours || !one.answer_due_at) return null;
  const late = new Date(one.answer_due_at) < new Date();
  return { text: (late ? text.late : text.due)(moment(one.answer_due_at, language)), late };
}
