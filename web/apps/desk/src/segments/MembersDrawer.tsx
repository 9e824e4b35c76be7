// Who is in a segment, each with what made them a member.
import { TeamOutlined, UserDeleteOutlined } from "@ant-design/icons";
import type { Member, Segment } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { Avatar, Bones, Empty } from "@lingxi/ui";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button, Drawer } from "antd";
import { useTranslation } from "react-i18next";
import { problemText } from "../app/problems.ts";
import { Why } from "../conditions/Why.tsx";
import { inLanguage, type Words } from "../conditions/words.ts";
import { StageBadge } from "../stages/StageBadge.tsx";

interface Found {
  readonly items: readonly Member[];
  readonly next: string | null;
}

interface Props {
  segment: Segment;
  words: Words;
  close: () => void;
}

export function MembersDrawer({ segment, words, close }: Props) {
  const { t } = useTranslation();
  const query = useInfiniteQuery({
    queryKey: ["segments", segment.id, "members", segment.revision],
    queryFn: ({ pageParam }) =>
      call<Found>("GET", `/api/segments/${segment.id}/members?limit=30${pageParam && `&cursor=${pageParam}`}`),
    initialPageParam: "",
    getNextPageParam: (page: Found) => page.next,
  });
  const members = query.data?.pages.flatMap((page) => page.items);
  return (
    <Drawer open size={620} title={inLanguage(segment, words.language)} onClose={close}>
      {!members && query.error && (
        <Empty
          tone="bad"
          icon={<UserDeleteOutlined />}
          title={t("customers.failed")}
          text={problemText(t, query.error)}
          action={{ label: t("common.retry"), run: () => void query.refetch() }}
        />
      )}
      {!members && !query.error && <Bones rows={6} label={t("common.loading")} />}
      {members?.length === 0 && (
        <Empty icon={<TeamOutlined />} title={t("segments.nobody")} text={t("segments.nobodyText")} />
      )}
      {members && members.length > 0 && (
        <ul className="member-list">
          {members.map((it) => (
            <MemberRow key={it.person.id} member={it} words={words} />
          ))}
        </ul>
      )}
      {query.hasNextPage && (
        <Button block loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t("customers.more")}
        </Button>
      )}
    </Drawer>
  );
}

function MemberRow({ member, words }: { member: Member; words: Words }) {
  const { t } = useTranslation();
  const { person } = member;
  const name = person.name ?? t("customer.visitor", { number: person.id.slice(-4).toUpperCase() });
  const stage = words.stages.find((it) => it.key === member.stage);
  return (
    <li className="member-row">
      <Avatar name={name} size={32} />
      <div>
        <div className="member-head">
          <Link to="/customers/$customerId" params={{ customerId: person.id }}>
            {name}
          </Link>
          {stage && <StageBadge stage={stage} />}
        </div>
        <Why why={member.why} words={words} />
      </div>
    </li>
  );
}
