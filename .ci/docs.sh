# Sourced by .ci/run. The documentation site: its code is run, its reference generated, its pages built without a warning, its links followed.

docs() { dotnet samples/PerfModel.Docs/bin/Release/net10.0/PerfModel.Docs.dll "$@"; }

docs_site() (
    cd samples/PerfModel.Docs || return
    rm -rf obj/site obj/pages/api
    dotnet tool restore || return
    dotnet docfx docfx.json --warningsAsErrors
)

check_docs() {
    check "the recipes of the site print what they say" docs cookbook || return
    check "the pages of the site are written" docs pages "$root" samples/PerfModel.Docs/obj/pages || return
    check "the site is built without a warning" docs_site || return
    check "no link of the site is dead" docs links samples/PerfModel.Docs/obj/site
}
