// casting/PickKey/PickKey.d.ts
import { ButtonHTMLAttributes } from "react";
export interface PickKeyProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children' | 'disabled'> {
  /** The person the key picks; part of its name. */
  name: string;
  /** Place on the shortlist, from 1. Left out, the person is not picked. */
  place?: number;
}
/** Puts a person on the shortlist and takes them off. Only people press it. */
export declare const PickKey: import("react").ForwardRefExoticComponent<PickKeyProps & import("react").RefAttributes<HTMLButtonElement>>;

// casting/PickKey/index.d.ts
import { PickKey, PickKeyProps } from "./PickKey.js";
export { PickKey, type PickKeyProps };
