# Sourced by .ci/run. The schemas against ajv and TypeScript, which npm brings: see tests/schema/README.md.

schema_tools() {
    command -v npm > /dev/null && command -v node > /dev/null || return
    npm install --prefix tests/schema --no-package-lock --no-audit --no-fund > "$out/npm.log" 2>&1
}

schema_folder=src/PerfModel/bin/Release/net10.0/schemas

# What the tool itself prints is what is checked.
schema_printed() {
    local name
    mkdir -p "$out/schemas"
    for name in $(ls "$schema_folder" | sed 's/\.schema\.json$//'); do
        perfmodel schema "$name" > "$out/schemas/$name.schema.json" && diff "$out/schemas/$name.schema.json" "$schema_folder/$name.schema.json" || return
    done
}

schema_cases() { dotnet tests/PerfModel.SchemaCases/bin/Release/net10.0/PerfModel.SchemaCases.dll "$out/schema-cases" 500; }
schema_agrees() { node tests/schema/validate.mjs "$schema_folder" "$out/schema-cases/cases.jsonl" tests/PerfModel.Tests/Json/mutations.jsonl; }
schema_types() { node tests/schema/types.mjs "$schema_folder" "$out/schema-cases/cases.jsonl" "$out/ts" && tests/schema/node_modules/.bin/tsc -p "$out/ts"; }

# schema_output NAME FILE: what the tool wrote.
schema_output() { node tests/schema/output.mjs "$schema_folder" "$1" "$2"; }

tool_output() {
    node -e 'const fs = require("fs"); for (const f of process.argv.slice(1)) for (const l of fs.readFileSync(f, "utf8").split("\n")) if (l) console.log(JSON.parse(l).text.replace(/[\r\n]/g, " "))' \
        tests/PerfModel.Tests/Conformance/cases/*.jsonl > "$out/texts.txt"
    perfmodel parse --remarks < "$out/texts.txt" > "$out/parsed.jsonl"
    schema_output parseResult "$out/parsed.jsonl" || return
    local form
    for form in samples/forms/*.txt; do
        perfmodel read "$form" --json > "$out/read.json" && schema_output form "$out/read.json" || return
        perfmodel check "$form" --json > "$out/check.json"
        schema_output finding "$out/check.json" || return
        perfmodel score "$form" --json > "$out/score.json"
        schema_output score "$out/score.json" || return
    done
    printf '%s\n' '{"target":"≥98%","actual":"99.2%"}' '{"target":"显著提升","actual":"达成预期指标"}' '{"target":"17 万","actual":"165000元","category":"cost"}' |
        perfmodel evaluate > "$out/evaluated.jsonl"
    schema_output evaluation "$out/evaluated.jsonl" || return
    printf '%s\n' '{"target":"≥98%","actual":"49%","weight":10}' '{"target":"显著提升","actual":"达成预期指标","weight":10}' | perfmodel evaluate > "$out/scored.jsonl"
    schema_output indicatorScore "$out/scored.jsonl"
}

sarif_output() {
    local form
    for form in samples/forms/*.txt; do
        perfmodel check "$form" --sarif > "$out/$(basename "$form" .txt).sarif"
    done
    node tests/schema/sarif.mjs "$out"/*.sarif
}

check_schemas() {
    check "perfmodel schema" schema_printed
    if schema_tools; then
        check "documents for the schemas" schema_cases &&
            check "ajv and the reader agree" schema_agrees &&
            check "TypeScript types of the schemas" schema_types
        check "what the tool writes is valid" tool_output
        check "what the tool writes is SARIF" sarif_output
    else
        skip "the schemas against ajv and TypeScript" "npm is not there or cannot install"
    fi
}
