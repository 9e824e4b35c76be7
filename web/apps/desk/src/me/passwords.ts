// What a password must be, said where it is typed. The server decides.
import type { TFunction } from "i18next";

export const PASSWORD_MIN = 10;

export const PASSWORD_RULES = (t: TFunction) => [
  { required: true, min: PASSWORD_MIN, message: t("form.passwordShort", { min: PASSWORD_MIN }) },
];
