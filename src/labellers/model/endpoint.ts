/** What is put to a language model: the same instructions each time, and the statements that it is to label. */
export interface ModelRequest {
  readonly instructions: string;
  /** The statements with their structure, as JSON. */
  readonly content: string;
  /** The JSON schema that the answer must keep. */
  readonly schema: Readonly<Record<string, unknown>>;
}

/** What came back. Whether the text is any good is not known yet. */
export type ModelReply =
  | { readonly kind: "text"; readonly text: string; readonly tokens: number }
  | {
      readonly kind: "none";
      /** One plain clause: "the model declined to answer". */
      readonly why: string;
      /** True where asking something else would end the same way: a wrong key, no such model, nobody listening. */
      readonly hopeless: boolean;
      readonly tokens: number;
    };

/** A language model that can be asked. */
export interface ModelEndpoint {
  /** The model's name, as the endpoint knows it. */
  readonly model: string;
  /** Never rejects for what the other side does: that is a reply of kind "none". */
  ask(request: ModelRequest): Promise<ModelReply>;
}

/** Where answers are kept, so that the same question is never paid for twice. */
export interface AnswerStore {
  /** @param key hexadecimal; undefined where nothing is kept under it */
  get(key: string): Promise<string | undefined>;
  set(key: string, answer: string): Promise<void>;
}
