// The customer of a conversation: fetched once, live from then on.
import type { Customer } from "@lingxi/api";
import { useEffect, useRef, useState } from "react";
import { useDesk, useLive } from "../app/live.tsx";

export function useCustomer(id: string): { customer: Customer | undefined; problem: unknown; retry: () => void } {
  const desk = useDesk();
  const customer = useLive((state) => state.customers[id]);
  const [problem, setProblem] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  const held = useRef("");
  useEffect(() => {
    if (customer) held.current = id;
    else if (held.current === id) {
      held.current = "";
      setAttempt((it) => it + 1); // the connection was away for so long that all was asked for anew
    }
  }, [customer, id]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    let wanted = true;
    setProblem(null);
    desk.loadCustomer(id).catch((error) => wanted && setProblem(error));
    return () => {
      wanted = false;
    };
  }, [desk, id, attempt]);
  return { customer, problem, retry: () => setAttempt((it) => it + 1) };
}
