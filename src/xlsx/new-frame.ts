/**
 * The frame of a chart that did not exist: it moves with its cells and keeps its size. Source: ECMA-376 part 1, §20.5.2.
 */
import { cornersXml } from "./anchor";
import { type XlsxChart } from "./model";
import { type XmlElement, attribute, namespaceOf } from "./xml";
import { escapeXml } from "./xml-text";

interface FrameContext {
  /** Of the drawing that gets it. */
  readonly root: XmlElement;
  /** Id of the relationship to the chart's part. */
  readonly relationship: string;
  /** Start of the namespaces of DrawingML in this file. */
  readonly base: string;
  /** Start of the types of relationships in this file. */
  readonly office: string;
}

/** The title is also what a screen reader says of it. */
export function newFrameXml(
  { name, title, range }: XlsxChart,
  { root, relationship, base, office }: FrameContext,
): string {
  const id = String(shapeIds(root).reduce((a, b) => Math.max(a, b), 1) + 1);
  const text = (plain: string): string => escapeXml(plain.replace(/\n/g, " "));
  const told = title === "" ? "" : ` descr="${text(title)}"`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${namespaceOf(root)}" xmlns:a="${base}main" editAs="oneCell">${cornersXml(range, "xdr:")}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${escapeXml(name)}"${told}/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${base}chart"><c:chart xmlns:c="${base}chart" xmlns:r="${office.slice(0, -1)}" r:id="${relationship}"/>` +
    "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  );
}

const shapeIds = (element: XmlElement): number[] =>
  element.children.flatMap((each) => {
    const id = each.local === "cNvPr" ? Number(attribute(each, "id")) : NaN;
    return [...(Number.isInteger(id) ? [id] : []), ...shapeIds(each)];
  });
