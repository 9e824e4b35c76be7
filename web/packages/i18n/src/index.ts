// 中文 and English, one key a sentence; a test holds both complete.
export {};
