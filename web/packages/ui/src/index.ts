// Tokens and the small components that every app shares.
export {};
