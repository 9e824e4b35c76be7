// Snapshot, cursor, apply: the only source of live state in a client.
export {};
