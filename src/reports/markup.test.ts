import { describe, expect, it } from "vitest";
import { html } from "./markup.js";

describe("html", () => {
  it("escapes text between tags and in attributes", () => {
    expect(html`<p title="${`"'`}">${"<&>"}</p>`.text).toBe('<p title="&quot;&#39;">&lt;&amp;&gt;</p>');
  });

  it("leaves markup of its own making alone, in lists too", () => {
    expect(html`<ul>${["a", "<b"].map((one) => html`<li>${one}</li>`)}</ul>`.text).toBe(
      "<ul><li>a</li><li>&lt;b</li></ul>",
    );
  });

  it("writes nothing for what is not there, but zero for zero", () => {
    expect(html`${undefined}${false}${0}`.text).toBe("0");
  });

  it("puts a sign in place of half a character", () => {
    expect(html`a${"\ud83d"}b${"\ude00"}c${"😀"}`.text).toBe("a\ufffdb\ufffdc😀");
  });
});
