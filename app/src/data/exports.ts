/** Files of a shortlist, and lines of people for a message. */
import {
  personLineSchema,
  personLinesSchema,
  type ExportLang,
  type PersonLine,
} from '@castmatch/server/contract';
import type { ExportRequest } from '../model/exports.ts';
import { requestJson, send, type Fetch } from './http.ts';

export interface DownloadedFile {
  /** As the server names it. */
  readonly name: string;
  readonly blob: Blob;
}

/** Every method throws `ApiError`. */
export interface ExportsApi {
  file(chatId: string, request: ExportRequest, lang: ExportLang): Promise<DownloadedFile>;
  messageLines(chatId: string, lang: ExportLang): Promise<PersonLine[]>;
  messageLine(talentId: string, lang: ExportLang): Promise<PersonLine>;
}

export function createExportsApi(fetchImpl: Fetch): ExportsApi {
  const chatPath = (chatId: string) => `/api/chats/${encodeURIComponent(chatId)}`;
  return {
    file: async (chatId, { file, days }, lang) => {
      const query = new URLSearchParams({ lang, ...days });
      const response = await send(fetchImpl, `${chatPath(chatId)}/exports/${file}?${query.toString()}`);
      return {
        name: nameOfDownload(response.headers.get('content-disposition')) ?? file,
        blob: await response.blob(),
      };
    },
    messageLines: async (chatId, lang) => {
      const path = `${chatPath(chatId)}/message-lines?lang=${lang}`;
      return (await requestJson(fetchImpl, personLinesSchema, path)).people;
    },
    messageLine: (talentId, lang) =>
      requestJson(
        fetchImpl,
        personLineSchema,
        `/api/talents/${encodeURIComponent(talentId)}/message-line?lang=${lang}`,
      ),
  };
}

/** The full name of a Content-Disposition (RFC 8187); the ASCII one is for clients that cannot read it. */
export function nameOfDownload(header: string | null): string | undefined {
  const encoded = /filename\*=UTF-8''([^;\s]+)/i.exec(header ?? '')?.[1];
  try {
    return encoded === undefined ? undefined : decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}

/** Hands a file to the browser, which saves it or asks where to. */
export function saveFile({ name, blob }: DownloadedFile): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Browsers read the file after the click; Safari asks first and may take a while.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
