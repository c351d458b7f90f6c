/**
 * Strongly connected components of a graph, without recursion, so that a chain of a million cells is no problem.
 * Source: R. E. Tarjan, "Depth-first search and linear graph algorithms", SIAM J. Comput. 1 (1972), with an explicit stack.
 */

export interface Components {
  /** Component number of each vertex; a component is numbered after all components that it points to. */
  readonly of: Int32Array;
  /** Number of vertices of each component. */
  readonly sizes: readonly number[];
}

/** @param neighbours vertices that a vertex points to */
export function componentsOf(
  vertexCount: number,
  neighbours: (vertex: number) => ArrayLike<number>,
): Components {
  const of = new Int32Array(vertexCount).fill(-1);
  const order = new Int32Array(vertexCount).fill(-1);
  const low = new Int32Array(vertexCount);
  const open: number[] = [];
  const sizes: number[] = [];
  const path: { readonly vertex: number; readonly targets: ArrayLike<number>; next: number }[] = [];
  let visited = 0;

  const enter = (vertex: number): void => {
    order[vertex] = low[vertex] = visited++;
    open.push(vertex);
    path.push({ vertex, targets: neighbours(vertex), next: 0 });
  };
  const close = (vertex: number): void => {
    let size = 0;
    for (;;) {
      const member = open.pop();
      if (member === undefined) break;
      of[member] = sizes.length;
      size++;
      if (member === vertex) break;
    }
    sizes.push(size);
  };

  const lower = (vertex: number, value: number | undefined): void => {
    low[vertex] = Math.min(low[vertex] ?? 0, value ?? 0);
  };
  const leave = (vertex: number): void => {
    if (low[vertex] === order[vertex]) close(vertex);
    path.pop();
    const parent = path.at(-1);
    if (parent) lower(parent.vertex, low[vertex]);
  };

  for (let start = 0; start < vertexCount; start++) {
    if (order[start] === -1) enter(start);
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const target = step.targets[step.next++];
      if (target === undefined) leave(step.vertex);
      else if (order[target] === -1) enter(target);
      else if (of[target] === -1) lower(step.vertex, order[target]);
    }
  }
  return { of, sizes };
}
