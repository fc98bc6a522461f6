import fc from 'fast-check'

/**
 * Property tests draw the same examples at each run, so that a green build stays green.
 * `FUZZ_SEED=$RANDOM npm test` looks elsewhere.
 */
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 1206) })
