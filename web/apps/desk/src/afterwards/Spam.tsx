// A colleague says that a letter is spam, and can take it back.
import type { FiledLetter } from "@lingxi/api";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Tag } from "antd";
import { useTranslation } from "react-i18next";
import { useCan } from "../app/live.tsx";
import { useComplain } from "../app/problems.ts";
import { isNoSpam, isSpam } from "../sweep/sweep.ts";
import { isMarked } from "./marked.ts";

export function Spam({ letter }: { letter: FiledLetter }) {
  const { t } = useTranslation();
  const can = useCan();
  const client = useQueryClient();
  const complain = useComplain();
  const marked = isMarked(letter);
  const { mutate, isPending } = useMutation({
    mutationFn: () => (marked ? isNoSpam : isSpam)(letter.id),
    onSuccess: () => client.invalidateQueries({ queryKey: ["letters", letter.conversation_id] }),
    onError: complain,
  });
  if (letter.direction !== "in" || !can("email.sweep")) return null;
  return (
    <>
      {marked && <Tag color="warning">{t("afterwards.marked")}</Tag>}
      <Button type="link" size="small" loading={isPending} onClick={() => mutate()}>
        {t(marked ? "afterwards.noSpam" : "afterwards.spam")}
      </Button>
    </>
  );
}
