/**
 * The metadata part: which `cm` indexes of cells mean "dynamic array", and adding such an index when there is none.
 * Source: ECMA-376 part 1, §18.9; [MS-XLSX] §2.3.6.1.3 and §2.6.16 (xda:dynamicArrayProperties).
 */
import { type XmlElement, attribute, child, childrenOf, flag, parseTree } from "./xml";

const TYPE = "XLDAPR";

/** 1-based `cm` values that mark a dynamic array formula. */
export function dynamicIndexes(root: XmlElement): Set<number> {
  const types = childrenOf(child(root, "metadataTypes"), "metadataType");
  const future = childrenOf(root, "futureMetadata").find((each) => attribute(each, "name") === TYPE);
  const dynamic = childrenOf(future, "bk").map(isDynamic);
  const found = new Set<number>();
  childrenOf(child(root, "cellMetadata"), "bk").forEach((block, i) => {
    for (const record of childrenOf(block, "rc")) {
      const type = types[Number(attribute(record, "t")) - 1];
      if (type && attribute(type, "name") === TYPE && dynamic[Number(attribute(record, "v"))])
        found.add(i + 1);
    }
  });
  return found;
}

const isDynamic = (block: XmlElement): boolean =>
  childrenOf(child(block, "extLst"), "ext").some((ext) => {
    const properties = child(ext, "dynamicArrayProperties");
    return properties !== undefined && flag(attribute(properties, "fDynamic"));
  });

export const readDynamicIndexes = (text: string, part: string): Set<number> =>
  dynamicIndexes(parseTree(text, part));
