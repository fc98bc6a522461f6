/** The parts of the treebank that are made for training. */
export const TRAINING_SETS = ['ewt-train', 'gum-train-free'] as const

/** The part that choices are made on. */
export const DEVELOPMENT_SETS = ['ewt-dev', 'gum-dev-free'] as const

/** The parts that scores are told on. */
export const TEST_SETS = ['ewt-test', 'gum-test-free', 'pud-test'] as const

/** Everything: what the shipped model is trained on. */
export const ALL_SETS = [...TRAINING_SETS, ...DEVELOPMENT_SETS, ...TEST_SETS] as const
