/** Version of package.json, put in by the build (webpack) and by the tests (vitest `define`). */
declare const __MPP_VERSION__: string;
