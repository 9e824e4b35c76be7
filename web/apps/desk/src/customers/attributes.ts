// What is known of somebody, under the names that people have for it.
import type { TFunction } from "i18next";

/** The usual ones in the reader's language; one that only this organisation has as it names it. */
export function attributeName(t: TFunction, key: string): string {
  return t(`attribute.${key.toLowerCase().replace(/\W/g, "_")}`, { defaultValue: key.replaceAll("_", " ") });
}
