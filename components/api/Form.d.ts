// forms/Form/Form.d.ts
import { FormHTMLAttributes, ReactNode } from "react";
export interface FormProps extends Omit<FormHTMLAttributes<HTMLFormElement>, 'action'> {
  /**
   * Where the platform sends the form, if `onSubmit` does not. No function: React empties the fields after one, also
   * when it failed.
   */
  action?: string;
  /**
   * What the server said, by the name of the field; the empty name is for what concerns no single field. Give each
   * message to its field as `invalid` too.
   */
  errors?: Readonly<Record<string, ReactNode>>;
  /** The form is on its way: it is not sent twice, and all that is written stays. */
  pending?: boolean;
}
/**
 * A form, sent the platform's way. After a submit that brought `errors` a summary of them takes focus; each entry
 * leads to its field. Fields stand one under the other. `ref` and attributes go to the form.
 */
export declare const Form: import("react").ForwardRefExoticComponent<FormProps & import("react").RefAttributes<HTMLFormElement>>;

// forms/Form/index.d.ts
import { Form, FormProps } from "./Form.js";
export { Form, type FormProps };
