// The three panes; on a narrow screen two, on a phone one at a time.
import { MessageOutlined } from "@ant-design/icons";
import { Empty } from "@lingxi/ui";
import { useParams } from "@tanstack/react-router";
import { Drawer } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { customerOpen, drawerOpen } from "../app/prefs.ts";
import { useStore } from "../app/store.ts";
import { useWidth } from "../app/width.ts";
import { ConversationPane } from "../conversation/ConversationPane.tsx";
import { CustomerPane } from "../customer/CustomerPane.tsx";
import { ListPane } from "../list/ListPane.tsx";

export function DeskPage() {
  const { t } = useTranslation();
  const { conversationId } = useParams({ strict: false });
  return (
    <Panes
      conversationId={conversationId}
      list={<ListPane />}
      none={<Empty icon={<MessageOutlined />} title={t("conversation.noneTitle")} text={t("conversation.noneText")} />}
    />
  );
}

interface PanesProps {
  conversationId: string | undefined;
  list: ReactNode;
  /** Stands where the conversation would, while none is chosen. */
  none: ReactNode;
}

export function Panes({ conversationId, list, none }: PanesProps) {
  const { t } = useTranslation();
  const width = useWidth();
  const paneOpen = useStore(customerOpen);
  const drawer = useStore(drawerOpen);
  const showList = width !== "phone" || !conversationId;
  return (
    <div className="desk" data-width={width}>
      {showList && list}
      {conversationId && (
        <main className="pane pane-main" id="main" tabIndex={-1}>
          <ConversationPane key={conversationId} id={conversationId} />
        </main>
      )}
      {!conversationId && width !== "phone" && (
        <main className="pane pane-main" id="main" tabIndex={-1}>
          {none}
        </main>
      )}
      {conversationId && width === "wide" && paneOpen && (
        <CustomerPane key={conversationId} conversationId={conversationId} />
      )}
      {conversationId && width !== "wide" && (
        <Drawer
          open={drawer}
          onClose={() => drawerOpen.set(false)}
          title={t("customer.title")}
          size={width === "phone" ? "100%" : 340}
          styles={{ body: { padding: 0 } }}
        >
          <CustomerPane key={conversationId} conversationId={conversationId} />
        </Drawer>
      )}
    </div>
  );
}
