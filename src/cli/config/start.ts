/** A configuration to start from: every key, what it does, and an example. What is commented out is the default. */
export const startingConfig = `# yaml-language-server: $schema=./node_modules/upword/dist/config.schema.json
# How upword reads the replies of this project. Take the "# " off a line to use it.

# recommended: every concept; strict: every finding is an error; gentle: a start for an old library.
# A file ("./team.yaml") or a package works, too; several in a list.
extends: recommended

# Concepts and categories: error, warning, info or off. "upword concepts" lists them.
# rules:
#   vague: error
#   minimizer: off

# The language of all replies; each sentence is recognised where this is left out.
# language: en

# Names that stay as they are, such as products.
# glossary: [Maybe Pay]

# raise: firmer claims are offered for review; keep: they are left out.
# certainty: keep

# How slots are written, by the example of one called "name".
# slots: "{name}"

# auto: messages in the language of the reply; en: in English.
# messages: en

# The fields that hold replies; recognised where this is left out.
# fields: [reply, "*.text"]

# Files to pass over.
# ignore: ["archive/**"]

# What passes in CI: a score, a number of findings, and findings that are known.
# minScore: 80
# maxWarnings: 10
# baseline: upword-baseline.json

# What differs for some files or replies.
# overrides:
#   - files: ["legal/**"]
#     replies: ["terms-*"]
#     rules:
#       prohibition: off
`
