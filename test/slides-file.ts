import { strToU8, zipSync } from "fflate";

/** One slide of a PowerPoint file for tests. */
export interface SlideFixture {
  /** Inside p:spTree. */
  readonly tree: string;
  /** Attributes of p:sld. */
  readonly attributes?: string;
  /** The speaker's notes. */
  readonly notes?: string;
  /** Inside dgm:dataModel; the slide names it by the relationship "diagram". */
  readonly diagram?: string;
  /** The type of its layout; "obj" when left out. */
  readonly layout?: string;
}

const OFFICE = "http://schemas.openxmlformats.org";
const NAMESPACES = `xmlns:p="${OFFICE}/presentationml/2006/main" xmlns:a="${OFFICE}/drawingml/2006/main" xmlns:r="${OFFICE}/officeDocument/2006/relationships" xmlns:dgm="${OFFICE}/drawingml/2006/diagram" xmlns:c="${OFFICE}/drawingml/2006/chart" xmlns:mc="${OFFICE}/markup-compatibility/2006"`;
const TYPE = `${OFFICE}/officeDocument/2006/relationships`;

/**
 * A PowerPoint file with these slides, in that order, whose parts are named the other way round. Master and layouts have a
 * title above and a body below with bullets on both levels.
 */
export function slidesFile(slides: readonly SlideFixture[], core = ""): Uint8Array {
  const layouts = [...new Set(slides.map(({ layout = "obj" }) => layout))];
  const nameOf = (index: number) => `slides/slide${slides.length - index}.xml`;
  const parts: Record<string, string> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relationships([
      ["r1", "officeDocument", "ppt/presentation.xml"],
      ["r2", "metadata/core-properties", "docProps/core.xml"],
    ]),
    "docProps/core.xml": `<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="http://purl.org/dc/elements/1.1/">${core}</cp:coreProperties>`,
    "ppt/presentation.xml": `<p:presentation ${NAMESPACES}><p:sldIdLst>${slides.map((_, index) => `<p:sldId id="${256 + index}" r:id="s${index}"/>`).join("")}</p:sldIdLst></p:presentation>`,
    "ppt/_rels/presentation.xml.rels": relationships(slides.map((_, index) => [`s${index}`, "slide", nameOf(index)])),
    "ppt/slideMasters/master.xml": `<p:sldMaster ${NAMESPACES}><p:cSld><p:spTree>${placeholder("title", "", box(0, 0, 900, 100))}${placeholder("body", "", box(0, 120, 900, 500))}</p:spTree></p:cSld><p:txStyles><p:titleStyle><a:lvl1pPr><a:buNone/><a:defRPr sz="4400"/></a:lvl1pPr></p:titleStyle><p:bodyStyle>${[1, 2].map((level) => `<a:lvl${level}pPr><a:buChar char="•"/><a:defRPr sz="2400"/></a:lvl${level}pPr>`).join("")}</p:bodyStyle></p:txStyles></p:sldMaster>`,
  };
  for (const layout of layouts) {
    parts[`ppt/slideLayouts/${layout}.xml`] =
      `<p:sldLayout ${NAMESPACES} type="${layout}"><p:cSld><p:spTree/></p:cSld></p:sldLayout>`;
    parts[`ppt/slideLayouts/_rels/${layout}.xml.rels`] = relationships([
      ["r1", "slideMaster", "../slideMasters/master.xml"],
    ]);
  }
  slides.forEach(({ tree, attributes = "", notes, diagram, layout = "obj" }, index) => {
    const name = nameOf(index);
    const linked: [string, string, string][] = [["layout", "slideLayout", `../slideLayouts/${layout}.xml`]];
    parts[`ppt/${name}`] = `<p:sld ${NAMESPACES} ${attributes}><p:cSld><p:spTree>${tree}</p:spTree></p:cSld></p:sld>`;
    if (notes !== undefined) {
      parts[`ppt/notesSlides/notes${index}.xml`] =
        `<p:notes ${NAMESPACES}><p:cSld><p:spTree>${placeholder("body", para(notes))}</p:spTree></p:cSld></p:notes>`;
      linked.push(["notes", "notesSlide", `../notesSlides/notes${index}.xml`]);
    }
    if (diagram !== undefined) {
      parts[`ppt/diagrams/data${index}.xml`] = `<dgm:dataModel ${NAMESPACES}>${diagram}</dgm:dataModel>`;
      linked.push(["diagram", "diagramData", `../diagrams/data${index}.xml`]);
    }
    parts[`ppt/slides/_rels/${name.replace("slides/", "")}.rels`] = relationships(linked);
  });
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

function relationships(targets: readonly (readonly [id: string, type: string, target: string])[]): string {
  const list = targets.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${TYPE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${OFFICE}/package/2006/relationships">${list.join("")}</Relationships>`;
}

/** A paragraph of one run. */
export function para(text: string, properties = "", look = ""): string {
  return `<a:p>${properties}<a:r><a:rPr ${look}/><a:t>${text}</a:t></a:r></a:p>`;
}

/** A shape's place: left, top, width and height. */
export function box(left: number, top: number, width: number, height: number): string {
  return `<a:xfrm><a:off x="${left}" y="${top}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>`;
}

/** A placeholder of that type. */
export function placeholder(type: string, paragraphs: string, place = ""): string {
  return shape(paragraphs, place, `<p:ph type="${type}"/>`);
}

/** A text box, or with some p:ph a placeholder. */
export function shape(paragraphs: string, place = "", kind = ""): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="2" name=""/><p:cNvSpPr/><p:nvPr>${kind}</p:nvPr></p:nvSpPr><p:spPr>${place}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`;
}
