/** Year total times monthly profile. */
import type { Entry } from "../types";

export const MAANDVERDELING: readonly Entry[] = [
  {
    id: "maandverdeling-03",
    kind: "maandverdeling",
    pattern: "maandverdeling",
    cell: "Maanden!C23",
    formula: "=$B$4*HLOOKUP(C$21,$C$21:$N$22,2,FALSE)",
    family: "C23:N23",
    scene: "maanden",
    expected: {
      call: "MPP.VERDEEL",
      uses: ["B4", "C22:N22"],
    },
    note: "HLOOKUP, months across",
  },
  {
    id: "maandverdeling-06",
    kind: "maandverdeling",
    pattern: "maandverdeling",
    cell: "Maanden!C8",
    formula: "=INDEX($B$27:$B$29,MATCH($B$3,$A$27:$A$29,0))*B8",
    family: "C8:C19",
    scene: "maanden",
    expected: {
      call: "MPP.VERDEEL",
      uses: ["B28", "B8:B19"],
    },
    note: "year looked up",
  },
  {
    id: "maandverdeling-09",
    kind: "maandverdeling",
    pattern: "maandverdeling",
    cell: "Maandreeks!C2",
    formula: "=SUMIFS(Jaren!$B$2:$B$4,Jaren!$A$2:$A$4,A2)*INDEX(Profiel!$B$2:$B$13,B2)",
    family: "C2:C25",
    scene: "maandreeks",
    expected: {
      call: "MPP.VERDEEL",
      uses: ["Jaren!B2", "Profiel!B2:B13"],
    },
    note: "SUMIFS and INDEX",
  },
  {
    id: "maandverdeling-12",
    kind: "maandverdeling",
    pattern: "maandverdeling",
    cell: "Maandreeks!C2",
    formula: "=INDEX(Jaren!$B$2:$B$4,MATCH(YEAR(D2),Jaren!$A$2:$A$4,0))*INDEX(Profiel!$B$2:$B$13,MONTH(D2))",
    family: "C2:C25",
    scene: "maandreeks",
    expected: {
      call: "MPP.VERDEEL",
      uses: ["Jaren!B2", "Profiel!B2:B13"],
    },
    note: "from a date",
  },
  {
    id: "maandverdeling-15",
    kind: "maandverdeling",
    pattern: "maandverdeling",
    cell: "Maanden!C23",
    formula: "=Jaarinstroom*TRANSPOSE(Maandprofiel)",
    stored: "dynamic",
    scene: "maanden",
    expected: {
      call: "MPP.VERDEEL",
      uses: ["B4", "B8:B19"],
    },
    note: "one spilling formula, turned",
  },
];
