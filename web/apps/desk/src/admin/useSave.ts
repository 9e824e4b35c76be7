// Saving something of administration: busy while it lasts, a word when done, the list fetched again.
import { useQueryClient } from "@tanstack/react-query";
import { App } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useComplain } from "../app/problems.ts";

export function useSave(queryKey: readonly string[]) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const { t } = useTranslation();
  const complain = useComplain();
  const [busy, setBusy] = useState(false);

  /** Whether it worked. */
  const save = async (work: () => Promise<unknown>): Promise<boolean> => {
    setBusy(true);
    try {
      await work();
      await client.invalidateQueries({ queryKey });
      void message.success(t("common.saved"));
      return true;
    } catch (error) {
      complain(error);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, save };
}
