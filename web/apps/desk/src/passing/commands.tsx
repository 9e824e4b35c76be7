// The commands of passing on: toolbar, shortcuts and palette are views of this list.
import {
  ClockCircleOutlined,
  CommentOutlined,
  EyeOutlined,
  LogoutOutlined,
  PlayCircleOutlined,
  QuestionCircleOutlined,
  SafetyOutlined,
  SoundOutlined,
  SwapOutlined,
  UndoOutlined,
  UsergroupAddOutlined,
} from "@ant-design/icons";
import { Problem } from "@lingxi/sync";
import { dialog, tab } from "../app/prefs.ts";
import type { Command, Scene } from "../commands/commands.tsx";
import { composer } from "../conversation/drafts.ts";
import * as acts from "./acts.ts";
import { awayAdviser } from "./away.ts";
import { askedOf, isServedByMe, isServedByOther, myPlace } from "./beside.ts";

const mine = ({ state, conversation, work }: Scene) => isServedByMe(state, conversation, work);
const others = ({ state, conversation, work }: Scene) => isServedByOther(state, conversation, work);
const role = ({ state, work }: Scene) => {
  const place = myPlace(state, work);
  return place?.state === "there" ? place.role : undefined;
};

export const passingCommands: readonly Command[] = [
  {
    id: "passing.come",
    labelKey: "passing.command.come",
    group: "offer",
    keys: ["y", "alt+y"],
    when: ({ state }) => askedOf(state).length > 0,
    run: (scene) => {
      const [first] = askedOf(scene.state);
      return first && comeTo(scene, first.work.conversation_id);
    },
  },
  {
    id: "passing.excuse",
    labelKey: "passing.command.excuse",
    group: "offer",
    keys: ["alt+n"],
    when: ({ state }) => askedOf(state).length > 0,
    run: ({ desk, state }) => {
      const [first] = askedOf(state);
      return first && acts.excuse(desk, first.work.conversation_id);
    },
  },
  {
    id: "passing.resume",
    labelKey: "passing.command.resume",
    group: "conversation",
    keys: ["p", "alt+p"],
    icon: <PlayCircleOutlined />,
    bar: "primary",
    when: ({ state, work }) => work?.state === "parked" && work.agent_id === state.me.staff.id,
    run: ({ desk, conversation }) => conversation && acts.resume(desk, conversation.id),
  },
  {
    id: "passing.transfer",
    labelKey: "command.transfer",
    group: "conversation",
    keys: ["t", "alt+s"],
    icon: <SwapOutlined />,
    bar: "plain",
    when: (scene) =>
      scene.conversation?.state === "open" &&
      scene.can("routing.transfer") &&
      (!role(scene) || scene.can("conversations.all")),
    run: () => dialog.set("transfer"),
  },
  {
    id: "passing.consult",
    labelKey: "passing.command.consult",
    group: "conversation",
    keys: ["c", "alt+c"],
    icon: <QuestionCircleOutlined />,
    bar: "plain",
    when: (scene) => mine(scene) && scene.can("routing.transfer"),
    run: () => dialog.set("consult"),
  },
  {
    id: "passing.invite",
    labelKey: "passing.command.invite",
    group: "conversation",
    keys: ["alt+i"],
    icon: <UsergroupAddOutlined />,
    bar: "more",
    when: (scene) => mine(scene) && scene.can("routing.transfer"),
    run: () => dialog.set("invite"),
  },
  {
    id: "passing.handBack",
    labelKey: "passing.command.handBack",
    group: "conversation",
    keys: ["alt+b"],
    icon: <UndoOutlined />,
    bar: "more",
    when: (scene) => mine(scene) && scene.can("routing.transfer"),
    run: ({ desk, conversation }) => conversation && handBack({ desk, id: conversation.id }),
  },
  {
    id: "passing.park",
    labelKey: "passing.command.park",
    group: "conversation",
    keys: ["p", "alt+p"],
    icon: <ClockCircleOutlined />,
    bar: "more",
    when: mine,
    run: () => dialog.set("park"),
  },
  {
    id: "passing.watch",
    labelKey: "passing.command.watch",
    group: "conversation",
    keys: ["alt+v"],
    icon: <EyeOutlined />,
    bar: "plain",
    when: (scene) => others(scene) && scene.can("routing.supervise") && !myPlace(scene.state, scene.work),
    run: ({ desk, conversation }) => conversation && acts.watch(desk, conversation.id),
  },
  {
    id: "passing.whisper",
    labelKey: "passing.command.whisper",
    group: "conversation",
    keys: ["alt+w"],
    icon: <SoundOutlined />,
    bar: "plain",
    when: (scene) => others(scene) && scene.can("routing.supervise"),
    run: () => dialog.set("whisper"),
  },
  {
    id: "passing.join",
    labelKey: "passing.command.join",
    group: "conversation",
    keys: ["alt+j"],
    icon: <CommentOutlined />,
    bar: "more",
    when: (scene) => others(scene) && scene.can("routing.supervise") && role(scene) !== "joined",
    run: ({ desk, conversation }) => conversation && acts.join(desk, conversation.id),
  },
  {
    id: "passing.takeOver",
    labelKey: "passing.command.takeOver",
    group: "conversation",
    keys: ["alt+k"],
    icon: <SafetyOutlined />,
    bar: "more",
    when: (scene) => others(scene) && scene.can("routing.supervise"),
    run: () => dialog.set("takeOver"),
  },
  {
    id: "passing.leave",
    labelKey: "passing.command.leave",
    group: "conversation",
    keys: ["alt+l"],
    icon: <LogoutOutlined />,
    bar: "plain",
    when: (scene) => role(scene) !== undefined,
    run: ({ desk, conversation }) => conversation && acts.leave(desk, conversation.id),
  },
];

/** There, with the cursor where one writes. Who only advises writes notes there. */
export async function comeTo({ desk, go }: Scene, id: string): Promise<void> {
  const coming = acts.come(desk, id);
  tab.set("mine");
  composer.focus("reply", id);
  go(`/c/${id}`);
  await coming;
}

/** In one press; when they are away it says since when, and asks whether it should wait for them. */
async function handBack({ desk, id }: { desk: Scene["desk"]; id: string }): Promise<void> {
  try {
    await acts.handBack(desk, id, false);
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== "adviser_away") throw error;
    awayAdviser.set({
      name: String(error.data.name),
      presence: String(error.data.presence),
      since: String(error.data.since),
    });
    dialog.set("handBack");
  }
}
