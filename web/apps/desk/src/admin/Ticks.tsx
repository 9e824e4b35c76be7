// A group of ticks in a form. The form says "required" to a group, which only its boxes may be.
import { Checkbox } from "antd";
import type { ComponentProps } from "react";

type Props = ComponentProps<typeof Checkbox.Group> & { "aria-required"?: unknown };

export function Ticks({ "aria-required": _, ...rest }: Props) {
  return <Checkbox.Group {...rest} />;
}
