// Generated from the server's OpenAPI document by `make types`. Do not edit.
export interface paths {}
export interface components {
  schemas: Record<string, never>;
}
