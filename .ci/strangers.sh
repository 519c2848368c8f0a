# Sourced by .ci/run. What a stranger does who has nothing but the packages: from an empty folder to a first verdict, a checked form with OpenAPI, a SQL query over targets, the tool.

# The first block of C# of a README, as it stands.
first_block() { awk '$0 == "```csharp" && !done { inside = 1; next } inside && /^```/ { inside = 0; done = 1 } inside' "$1"; }

# within SECONDS COMMAND…: the command, which fails where it takes longer.
within() {
    local most=$1 start=$SECONDS
    shift
    "$@" || return
    echo "took $((SECONDS - start)) s of $most"
    [ $((SECONDS - start)) -le "$most" ]
}

# stranger FOLDER TEMPLATE PACKAGE…: a new project with packages.
stranger() {
    local folder=$temp/$1 template=$2 package
    shift 2
    mkdir -p "$folder" && cd "$folder" || return
    dotnet new "$template" --no-restore || return
    for package in "$@"; do
        case $package in
            PerfModel*) dotnet add package "$package" --version "$version" || return ;;
            *) dotnet add package "${package%@*}" --version "${package#*@}" || return ;;
        esac
    done
}

stranger_console() (
    stranger stranger-console console PerfModel || return
    cat > Program.cs << 'END'
using PerfModel;

Console.OutputEncoding = System.Text.Encoding.UTF8;
Evaluation verdict = Evaluator.Default.Evaluate("≥98%", "99.2%");
Console.WriteLine(verdict.Attainment);
END
    dotnet run > printed.txt || return
    cat printed.txt
    [ "$(cat printed.txt)" = Met ]
)

# The program of the satellite's README, and what the README says of it.
stranger_web() (
    stranger stranger-web web PerfModel.AspNetCore || return
    first_block "$root/src/PerfModel.AspNetCore/README.md" > Program.cs
    dotnet build -v q || return
    ASPNETCORE_URLS=http://127.0.0.1:0 dotnet bin/Debug/net10.0/stranger-web.dll > log.txt 2>&1 &
    local server=$!
    web_answers
    local status=$?
    kill "$server"
    return $status
)

web_answers() {
    local url
    for _ in $(seq 100); do
        url=$(grep -oE 'http://127\.0\.0\.1:[0-9]+' log.txt | head -n 1)
        [ -n "$url" ] && break
        sleep 0.1
    done
    answers "$url/targets/%E2%89%A598%25" 200 '实际值须大于或等于 98%' || return
    answers "$url/targets/98%25%E2%89%A5" 400 '"error":"unexpectedText","position":3,"length":1,"suggestion":"≥98%"' || return
    answers "$url/forms" 400 '"code":"numberExpected"' '{"kind":"target","indicators":[{"name":"甲","weight":"10"}]}' || return
    answers "$url/forms" 422 '"/indicators/0/target"' '{"kind":"target","indicators":[{"name":"满意度","category":"satisfaction","target":"提高"}]}' || return
    answers "$url/perfmodel/parse" 200 '"comparison":"atLeast"' '["≥98%"]' || return
    answers "$url/openapi/v1.json" 200 '"PerformanceForm"'
}

# answers URL STATUS PART [BODY]
answers() {
    local given status
    given=$(curl -s -w '\n%{http_code}' ${4:+-H 'content-type: application/json' -d "$4"} "$1")
    status=${given##*$'\n'}
    printf '%s %.300s\n' "$status" "$given"
    [ "$status" = "$2" ] && grep -qF -- "$3" <<< "$given"
}

stranger_sql() (
    stranger stranger-sql console PerfModel.EntityFrameworkCore Microsoft.EntityFrameworkCore.Sqlite@10.0.15 || return
    first_block "$root/src/PerfModel.EntityFrameworkCore/README.md" > Program.cs
    sed -nE 's#^.*; // (.*)$#\1#p' Program.cs > expected.txt
    dotnet run > printed.txt || return
    diff expected.txt printed.txt
)

stranger_tool() (
    mkdir -p "$temp/stranger-tool" && cd "$temp/stranger-tool" || return
    dotnet tool install PerfModel.Tool --tool-path . --version "$version" || return
    ./perfmodel parse '≥98%' | grep -F '"comparison":"atLeast"' || return
    ./perfmodel check /no/such/file; [ $? -eq 3 ] || return
    ./perfmodel chek 2>&1 | grep -F 'check'
)

# The analyzer marks a literal while the project is built, at its place.
stranger_typo() (
    stranger stranger-typo console PerfModel || return
    echo 'System.Console.WriteLine(PerfModel.Target.Parse("98%≥"));' > Program.cs
    dotnet build > build.txt
    grep -F 'Program.cs(1,53): warning PM0001' build.txt
)

check_strangers() {
    check "a stranger has a first verdict in a minute" within 60 stranger_console
    check "a stranger has a checked form with OpenAPI in five minutes" within 300 stranger_web
    check "a stranger has a SQL query over targets in ten minutes" within 600 stranger_sql
    check "a stranger installs the tool" within 60 stranger_tool
    check "a stranger's mistyped target is marked while it is built" stranger_typo
}
