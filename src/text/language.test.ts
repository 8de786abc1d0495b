import { describe, expect, it } from "vitest";
import { looksEnglish } from "./language.js";

const ENGLISH =
  "We will replace the ward computers by the end of the year, so that nurses can record what they see at the bedside. The board has agreed the money for this, and it will be reviewed in the spring.";
const FOREIGN = {
  French:
    "Nous allons remplacer les ordinateurs du service avant la fin de l'année afin que les infirmières puissent noter ce qu'elles voient. Le conseil a approuvé le budget pour cela et il sera revu au printemps par la direction.",
  German:
    "Wir werden die Rechner auf der Station bis zum Ende des Jahres ersetzen, damit die Pflegekräfte am Bett notieren können, was sie sehen. Der Rat hat das Geld für dieses Vorhaben bewilligt und wird es im Frühjahr prüfen.",
  Spanish:
    "Vamos a sustituir los ordenadores de las plantas antes de que termine el año para que el personal pueda anotar lo que ve. La junta ha aprobado el dinero para esto y se revisará en la primavera con los equipos.",
  Welsh:
    "Byddwn yn disodli cyfrifiaduron y ward erbyn diwedd y flwyddyn fel bod nyrsys yn gallu cofnodi yr hyn maent yn ei weld. Mae'r bwrdd wedi cytuno ar yr arian ar gyfer hyn ac fe fydd yn cael ei adolygu yn y gwanwyn.",
  Italian:
    "Sostituiremo i computer del reparto entro la fine dell'anno, in modo che gli infermieri possano annotare quello che vedono. Il consiglio ha approvato i fondi per questo progetto e li esaminerà di nuovo in primavera con la direzione.",
  Danish:
    "Vi vil udskifte computerne på afdelingen inden udgangen af året, så sygeplejerskerne kan notere det de ser. Bestyrelsen har godkendt pengene til det, og planen bliver set på igen til foråret sammen med ledelsen og personalet.",
};

describe("looksEnglish", () => {
  it("accepts English", () => {
    expect(looksEnglish(ENGLISH)).toBe(true);
  });

  it.each(Object.entries(FOREIGN))("refuses %s", (_, text) => {
    expect(looksEnglish(text)).toBe(false);
  });

  it("accepts English with a foreign paragraph in it", () => {
    expect(looksEnglish(`${ENGLISH} ${ENGLISH} ${FOREIGN.Welsh} ${ENGLISH}`)).toBe(true);
  });

  it.each(["", "Stratégie numérique 2030", "12 34 56"])("lets a text pass that is too short to tell: “%s”", (text) => {
    expect(looksEnglish(text)).toBe(true);
  });

  it("refuses text in another script", () => {
    expect(looksEnglish("الاستراتيجية الوطنية للتحول الرقمي ".repeat(20))).toBe(false);
  });
});
