// forms/FileInput/FileInput.d.ts
import { FieldProps } from "../Field/useField.js";
import "../Field/index.js";
import { InputHTMLAttributes } from "react";
export interface FileInputProps extends FieldProps, Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'size' | 'value' | 'defaultValue' | 'onChange' | 'children' | 'disabled'> {
  /** The chosen files, kept by the caller. */
  value?: readonly File[];
  /** Gets the chosen files, after each choice and each removal. */
  onChange?: (files: File[]) => void;
  /** Bytes a file may have. A larger one is not taken, and the message says so. */
  maxBytes?: number;
  /** Shows the files and takes no change. */
  readOnly?: boolean;
}
/**
 * Takes files: by its picker, or dropped on it. Chosen files add up where `multiple`, and are sent with the form.
 * `ref`, `id` and input attributes go to the control.
 */
export declare const FileInput: import("react").ForwardRefExoticComponent<FileInputProps & import("react").RefAttributes<HTMLInputElement>>;

// forms/FileInput/index.d.ts
import { FileInput, FileInputProps } from "./FileInput.js";
export { FileInput, type FileInputProps };
