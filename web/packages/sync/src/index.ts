// Snapshot, cursor, apply: the only source of live state in a client.
export { absorb, apply, applyAll } from "./apply.ts";
export { applyBoard, type BoardState, fromBoard, selectBoard } from "./board.ts";
export { BoardStore, type BoardView } from "./boardStore.ts";
export { Desk } from "./desk.ts";
export { type Call, call, type Method, Problem } from "./http.ts";
export type * from "./nouns.ts";
export type { Draft, Pending } from "./outbox.ts";
export { inSnapshot, isMyQueue } from "./scope.ts";
export { type Connection, type SocketLike, Stream } from "./socket.ts";
export { type DeskState, fromSnapshot, put, selectDesk, without } from "./state.ts";
export type { Thread } from "./thread.ts";
export type { Writers } from "./typing.ts";
export type { DeskOptions, View } from "./view.ts";
