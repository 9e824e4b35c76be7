// The widgets on our sites: each with its settings, how it will look, and the line to paste.
import { MessageOutlined, PlusOutlined } from "@ant-design/icons";
import type { Widget } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { Empty } from "@lingxi/ui";
import { useQuery } from "@tanstack/react-query";
import { Button, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLive } from "../app/live.tsx";
import { Page } from "../shell/Page.tsx";
import { Listing } from "./Listing.tsx";
import { WidgetForm } from "./WidgetForm.tsx";
import { freshWidget } from "./widgets.ts";

export function WidgetsPage() {
  const { t } = useTranslation();
  const organisation = useLive((state) => state.organisation.name);
  const query = useQuery({ queryKey: ["widgets"], queryFn: () => call<readonly Widget[]>("GET", "/api/widgets") });
  const [chosen, setChosen] = useState<string | null>(null);
  const create = () => setChosen("new");
  const add = (
    <Button icon={<PlusOutlined />} onClick={create}>
      {t("widgets.add")}
    </Button>
  );
  const fresh = <WidgetForm key="new" id={null} initial={freshWidget(organisation)} stored={setChosen} />;
  return (
    <Page wide title={t("page.widgets")} text={t("admin.widgets")} action={add}>
      <Listing
        query={query}
        empty={
          chosen === "new" ? (
            fresh
          ) : (
            <Empty
              icon={<MessageOutlined />}
              title={t("widgets.none")}
              text={t("widgets.noneText")}
              action={{ label: t("widgets.add"), run: create }}
            />
          )
        }
      >
        {(widgets) => {
          const widget = widgets.find((it) => it.id === chosen) ?? widgets[0];
          return (
            <>
              {widgets.length > 1 && (
                <Select
                  className="page-search"
                  aria-label={t("widgets.choose")}
                  value={chosen === "new" ? null : (widget?.id ?? null)}
                  options={widgets.map((it) => ({ value: it.id, label: it.name }))}
                  onChange={setChosen}
                />
              )}
              {chosen === "new" || !widget ? (
                fresh
              ) : (
                <WidgetForm
                  key={`${widget.id} ${widget.revision}`}
                  id={widget.id}
                  initial={widget}
                  stored={setChosen}
                />
              )}
            </>
          );
        }}
      </Listing>
    </Page>
  );
}
