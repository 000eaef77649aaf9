import type { ExportRequest } from '../../model/exports.ts';
import type {
  ApprovalPart,
  Branch,
  ChatExportFormat,
  LintFinding,
  PersonLine,
  ShortlistEntry,
  Status,
  TalentDetail,
} from '@castmatch/server/contract';
import type { Turn } from '../../model/turns.ts';
import type { FrameProps } from '../common/Frame.tsx';

/** What went wrong, and from when trying again makes sense. */
export interface AskProblem {
  readonly kind: 'offline' | 'limited' | 'refused' | 'garbled' | 'busy' | 'lost';
  /** What the server said; empty where it said nothing. */
  readonly message: string;
  readonly requestId?: string;
  /** Epoch milliseconds. */
  readonly retryAt?: number;
}

/** One conversation as it stands. */
export interface AskChat {
  readonly id: string;
  readonly title: string;
  readonly loading: 'loading' | 'ready' | 'missing' | 'failed';
  readonly turns: readonly Turn[];
  readonly shortlist: readonly ShortlistEntry[];
  /** Messages of which there are other versions. */
  readonly branches: readonly Branch[];
  readonly archived?: boolean;
  /** Nothing of it is kept after it is closed. */
  readonly temporary: boolean;
  readonly answer: 'idle' | 'sending' | 'streaming' | 'reconnecting' | 'stopping';
  readonly problem?: AskProblem;
  readonly outcome?: 'complete' | 'stopped' | 'broken';
}

export interface AskScreenProps {
  readonly frame: FrameProps;
  readonly chat: AskChat;
  /** Absent while it is not known. */
  readonly status?: Status;
  /** Words in the composer when the conversation is opened. */
  readonly draft: string;
  /** Looks for words of the draft that ask for a trait; left out, none are looked for. Keep it the same between renders. */
  readonly lint?: (text: string, signal: AbortSignal) => Promise<readonly LintFinding[]>;
  readonly onDraft: (text: string) => void;
  readonly onSend: (text: string) => void;
  readonly onStop: () => void;
  /** Sends the last question again. */
  readonly onRetry: () => void;
  /** Asks one of one's questions anew, in other words. */
  readonly onEdit: (messageId: string, text: string) => void;
  /** Has an answer made again. */
  readonly onAgain: (answerId: string) => void;
  /** Shows another version of a message. */
  readonly onVersion: (messageId: string, version: number) => void;
  /** The message that a link points to. */
  readonly jumpTo?: string;
  /** Words that could not be sent and belong back into the composer; `at` tells one return from the next. */
  readonly returned?: { readonly text: string; readonly at: number };
  /** Before the first question: whether anything of the conversation is kept. */
  readonly onTemporary: (temporary: boolean) => void;
  /** Rejects with an error whose message is for people; so do the next two. */
  readonly onRename: (title: string) => Promise<void>;
  readonly onArchive: (archived: boolean) => Promise<void>;
  /** Saves the conversation as a file and resolves to its name. */
  readonly onSave: (format: ChatExportFormat) => Promise<string>;
  /** Reads the conversation again. */
  readonly onReload: () => void;
  readonly onShortlist: (entries: readonly ShortlistEntry[]) => void;
  /**
   * Resolves to false when the browser refuses: the text is then shown for copying by hand. The text may still be
   * coming: browsers want the copying to begin in the press itself.
   */
  readonly onCopy: (text: Promise<string>) => Promise<boolean>;
  /** The people of the shortlist as it stands, for a message. Throws an error whose message is for people. */
  readonly loadLines: () => Promise<readonly PersonLine[]>;
  readonly loadLine: (talentId: string) => Promise<PersonLine>;
  /** Saves a file and resolves to its name. Throws an error whose message is for people. */
  readonly onExport: (request: ExportRequest) => Promise<string>;
  /** Throws an error whose message is for people. Absent: approvals can be read only. Keep it the same between renders. */
  readonly onApproval?: (part: ApprovalPart, approved: boolean) => Promise<void>;
  readonly onNew: () => void;
  readonly onDelete: () => void;
  readonly loadPerson: (talentId: string) => Promise<TalentDetail>;
}
