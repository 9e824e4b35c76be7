// What is left to do in a case: written, given to somebody, due some time, ticked off.
import { PlusOutlined } from "@ant-design/icons";
import type { Case, Task, TaskInput } from "@lingxi/api";
import { ahead, exact } from "@lingxi/i18n";
import { call } from "@lingxi/sync";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { DatePicker, Input, Select } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNow } from "../app/clock.ts";
import { useLanguage } from "../app/i18n.ts";
import { useComplain } from "../app/problems.ts";
import { queries } from "../app/session.ts";
import { Editable } from "../shell/Editable.tsx";
import { myTasksQuery, tasksQuery } from "./cases.ts";
import { useCaseWords } from "./words.ts";

export function Tasks({ of: it, may }: { of: Case; may: boolean }) {
  const { t } = useTranslation();
  const { data: tasks = [] } = useQuery(tasksQuery(it.id));
  const open = tasks.filter((one) => !one.done_at);
  const done = tasks.filter((one) => one.done_at);
  return (
    <>
      {tasks.length > 0 && (
        <ul className="case-tasks">
          {[...open, ...done].map((one) => (
            <Row key={one.id} of={one} may={may} />
          ))}
        </ul>
      )}
      {may ? <Add to={it} /> : tasks.length === 0 && <p className="quiet">{t("cases.task.none")}</p>}
    </>
  );
}

function Row({ of: task, may }: { of: Task; may: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const complain = useComplain();
  const words = useCaseWords();
  const now = useNow("slow");
  const late = !task.done_at && !!task.due_at && Date.parse(task.due_at) < now;
  const put = (part: Partial<TaskInput>) => void change(task, part).catch(complain);
  return (
    <li data-done={!!task.done_at} data-late={late}>
      <Tick of={task} may={may} />
      {may && !task.done_at ? (
        <Editable
          value={task.title}
          empty=""
          label={t("cases.task.title")}
          maxLength={300}
          save={(title) => title && put({ title })}
        />
      ) : (
        <span className="case-task-title">{task.title}</span>
      )}
      {task.done_at ? (
        <span className="quiet">
          {t("cases.task.doneBy", { name: task.done_by ? words.person(task.done_by) : t("cases.system") })}
        </span>
      ) : (
        <span className="case-task-terms">
          <DatePicker
            size="small"
            variant="filled"
            disabled={!may}
            showTime={{ format: "HH:mm", defaultOpenValue: dayjs().hour(18).minute(0).second(0) }}
            format={(day) => day.format(day.year() === dayjs().year() ? "MM-DD HH:mm" : "YYYY-MM-DD HH:mm")}
            value={task.due_at ? dayjs(task.due_at) : null}
            placeholder={t("cases.task.due")}
            aria-label={t("cases.task.due")}
            {...(task.due_at && { title: exact(task.due_at, language) })}
            onChange={(day) => put({ due_at: day ? day.toISOString() : null })}
          />
          <Select
            size="small"
            variant="filled"
            allowClear
            disabled={!may}
            showSearch={{ optionFilterProp: "label" }}
            popupMatchSelectWidth={false}
            value={task.assignee_id}
            placeholder={t("cases.task.whoever")}
            aria-label={t("cases.task.assignee")}
            options={words.people.map((one) => ({ value: one.id, label: one.name }))}
            onChange={(id: string | undefined) => put({ assignee_id: id ?? null })}
          />
        </span>
      )}
    </li>
  );
}

/** Ticked at once; what the server says counts when it has said it. */
function Tick({ of: task, may }: { of: Task; may: boolean }) {
  const { t } = useTranslation();
  const complain = useComplain();
  const [meant, setMeant] = useState<boolean | null>(null);
  const tick = (done: boolean) => {
    setMeant(done);
    void change(task, { done })
      .catch(complain)
      .finally(() => setMeant(null));
  };
  return (
    <input
      type="checkbox"
      checked={meant ?? !!task.done_at}
      disabled={!may}
      aria-label={t("cases.task.done", { title: task.title })}
      onChange={(event) => tick(event.target.checked)}
    />
  );
}

/** What oneself has to do in all cases; who has nothing to do sees nothing. */
export function MyTasks() {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useNow("slow");
  const { data: tasks = [] } = useQuery(myTasksQuery);
  if (!tasks.length) return null;
  return (
    <section className="case-mine" aria-label={t("cases.task.mine")}>
      <h2 className="case-section-title">{t("cases.task.mine")}</h2>
      <ul className="case-tasks">
        {tasks.map((one) => (
          <li key={one.id} data-done={!!one.done_at} data-late={!!one.due_at && Date.parse(one.due_at) < now}>
            <Tick of={one} may />
            <Link className="case-task-title" to="/cases/$caseId" params={{ caseId: one.case_id }}>
              {one.title}
            </Link>
            {one.due_at && (
              <time dateTime={one.due_at} title={exact(one.due_at, language)}>
                {ahead(one.due_at, now, language)}
              </time>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Add({ to: it }: { to: Case }) {
  const { t } = useTranslation();
  const complain = useComplain();
  const [title, setTitle] = useState("");
  const add = async () => {
    const wanted = title.trim();
    if (!wanted) return;
    setTitle("");
    try {
      await call<Task>("POST", `/api/cases/${it.id}/tasks`, { title: wanted });
      await queries.invalidateQueries({ queryKey: tasksQuery(it.id).queryKey });
    } catch (error) {
      setTitle(wanted);
      complain(error);
    }
  };
  return (
    <Input
      id="new-task"
      size="small"
      variant="filled"
      prefix={<PlusOutlined />}
      value={title}
      maxLength={300}
      placeholder={t("cases.task.add")}
      aria-label={t("cases.task.add")}
      onChange={(event) => setTitle(event.target.value)}
      onPressEnter={(event) => !event.nativeEvent.isComposing && void add()}
    />
  );
}

/** Shown at once; what the server says stands at the end. */
async function change(task: Task, part: Partial<TaskInput>): Promise<void> {
  const { queryKey } = tasksQuery(task.case_id);
  const { title, assignee_id, due_at } = task;
  const wanted: TaskInput = { title, assignee_id, due_at, done: !!task.done_at, ...part };
  const shown: Task = {
    ...task,
    title: wanted.title,
    assignee_id: wanted.assignee_id ?? null,
    due_at: wanted.due_at ?? null,
    done_at: wanted.done ? (task.done_at ?? new Date().toISOString()) : null,
  };
  const put = (one: Task) => {
    for (const key of [queryKey, myTasksQuery.queryKey])
      queries.setQueryData(key, (all) => all?.map((it) => (it.id === one.id ? one : it)));
  };
  put(shown);
  try {
    put(await call<Task>("PUT", `/api/cases/tasks/${task.id}`, wanted));
  } catch (error) {
    put(task);
    throw error;
  }
}
