// A list of administration in its four states: coming, failed, empty, there.
import { CloseCircleOutlined } from "@ant-design/icons";
import { Bones, Empty } from "@lingxi/ui";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { problemText } from "../app/problems.ts";

interface Props<T> {
  query: UseQueryResult<readonly T[]>;
  /** What an empty list teaches. */
  empty: ReactNode;
  children: (items: readonly T[]) => ReactNode;
}

export function Listing<T>({ query, empty, children }: Props<T>) {
  const { t } = useTranslation();
  if (query.data) return query.data.length ? children(query.data) : empty;
  if (query.error)
    return (
      <Empty
        tone="bad"
        icon={<CloseCircleOutlined />}
        title={t("admin.failed")}
        text={problemText(t, query.error)}
        action={{ label: t("common.retry"), run: () => void query.refetch() }}
      />
    );
  return <Bones rows={5} height={40} label={t("common.loading")} />;
}
