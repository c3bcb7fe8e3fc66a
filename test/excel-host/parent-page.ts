import * as z from "../../src/core/schema";

const messageSchema = z.looseObject({ _messageType: z.number(), _actionName: z.string(), _actionType: z.optional(z.number()), _data: z.unknown() });
const callSchema = z.looseObject({ DdaMethod: z.object({ DispatchId: z.number() }), ArrayData: z.optional(z.array(z.unknown())) });
type Message = z.infer<typeof messageSchema>;

/** An Excel that answers RichApi messages and tells of its events. */
export interface Answering {
  answer(message: readonly unknown[]): unknown;
  onEvent: (data: unknown) => void;
}

/** DispatchIds of a RichApi request, and of keeping the settings of the workbook. */
const RICH_API = 93;
const SAVE_SETTINGS = 76;
/** What an answer says that nobody may write here. */
const NO_PERMISSION = 7000;

/** The requirement sets that our Excel says it has: what the adapter is written for. */
export const REQUIREMENT_SETS = { ExcelApi: "1.13", DialogApi: "1.2", RichApiRuntime: "1.3", Settings: "1.1" };

/**
 * The page around an add-in in Excel on the web, as far as office.js talks to it: JSON messages over postMessage. Messages
 * of type 0 are requests, of type 1 answers.
 */
export class ParentPage {
  readonly #events = new Map<string, Message>();
  /** What was asked to be kept in the workbook, as it was asked. */
  readonly saved: unknown[] = [];
  /** Whether the workbook can be written to at all. */
  readOnly = false;

  /**
   * @param send posts a text into the add-in's window
   * @param sets requirement sets that differ from those of our Excel
   */
  constructor(
    private readonly host: { readonly current: Answering },
    private readonly origin: string,
    private readonly locale: string,
    private readonly send: (text: string) => void,
    private readonly sets: { readonly [set: string]: string } = {},
  ) {}

  /** Passes an event of Excel's on to the add-in. */
  tell(data: unknown): void {
    const registered = this.#events.get("richApiMessage");
    if (registered) this.#reply(registered, data, 1);
  }

  receive(text: string): void {
    const message = messageSchema.parse(JSON.parse(text));
    if (message._messageType !== 0) return;
    if (message._actionType === 1 || message._actionType === 2) {
      if (message._actionType === 1) this.#events.set(message._actionName, message);
      else this.#events.delete(message._actionName);
      return this.#reply(message, { Error: 0 });
    }
    if (message._actionName === "ContextActivationManager_getAppContextAsync") return this.#reply(message, this.#context());
    if (message._actionName !== "executeMethod") return this.#reply(message, null);
    const call = callSchema.parse(message._data);
    if (call.DdaMethod.DispatchId === SAVE_SETTINGS) {
      if (!this.readOnly) this.saved.push(call);
      return this.#reply(message, { Version: 1, Error: this.readOnly ? NO_PERMISSION : 0 });
    }
    this.#reply(message, call.DdaMethod.DispatchId === RICH_API ? this.#answer(call.ArrayData ?? []) : { Version: 1, Error: 5000 });
  }

  #answer(message: readonly unknown[]): unknown {
    const host = this.host.current;
    host.onEvent = (data) => this.tell(data);
    return host.answer(message);
  }

  #reply(to: Message, data: unknown, responseType = 0): void {
    const { _actionName, _conversationId, _correlationId } = to;
    this.send(
      JSON.stringify({
        _messageType: 1,
        _actionName,
        _conversationId,
        _correlationId,
        _origin: this.origin,
        _data: data,
        _errorCode: 0,
        _responseType: responseType,
        _serializerVersion: 1,
      }),
    );
  }

  #context(): unknown {
    return {
      _id: "ctl-1",
      _appName: 16,
      _appVersion: "16.01",
      _appMinorVersion: 1,
      _appUILocale: this.locale,
      _dataLocale: this.locale,
      _docUrl: "https://contoso.example/table.xlsx",
      _clientMode: 1,
      _settings: [],
      _reason: "documentOpened",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: "00000000-0000-0000-0000-000000000001",
      _appInstanceId: "ctl-1",
      _requirementMatrix: JSON.stringify({ ...REQUIREMENT_SETS, ...this.sets }),
      _hostFullVersion: "16.0.14332.20000",
      _clientWindowHeight: 768,
      _clientWindowWidth: 350,
      _addinName: "add-in",
      _appDomains: [],
      _dialogRequirementMatrix: '{"DialogApi":"1.2"}',
      _featureGates: {},
      _initialDisplayMode: 0,
      _wacHostEnvironment: "0",
      _isFromWacAutomation: false,
      _marketplaceType: 0,
    };
  }
}
