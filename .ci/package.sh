# Sourced by .ci/run. The packages: what stands in them, and consumers that restore them from a folder.

# The README whose examples are run.
readme=README.md

# The blocks of C# in the README, as statements: all, or the first N. Each is a scope of its own.
readme_blocks() {
    awk -v most="${1:-1000}" '$0 == "```csharp" && n < most { inside = 1; n++; print "{"; next } inside && /^```/ { inside = 0; print "}" } inside' "$readme"
}

readme_program() {
    printf 'using %s;\n' PerfModel ${uses:-}
    readme_blocks "$@"
}

# What the comments of these blocks say is printed.
readme_output() {
    readme_blocks "$@" | sed -nE 's#^(.*; )?// (.*)$#\2#p'
}

package_tests() { PERFMODEL_PACKAGES="$root/artifacts/package" tests package tests/PerfModel.PackageTests; }

# Where the consumers restore from; they are below this folder and far from the repository's own build files.
consumer_feed() {
    cat > "$temp/nuget.config" << END
<configuration>
  <config><add key="globalPackagesFolder" value="$temp/packages" /></config>
  <packageSources>
    <clear />
    <add key="built" value="$root/artifacts/package" />
    <add key="nuget.org" value="https://api.nuget.org/v3/index.json" />
  </packageSources>
  <packageSourceMapping>
    <packageSource key="built"><package pattern="PerfModel" /><package pattern="PerfModel.*" /></packageSource>
    <packageSource key="nuget.org"><package pattern="*" /></packageSource>
  </packageSourceMapping>
</configuration>
END
}

# As a newcomer does it: new_consumer FOLDER PACKAGE.
new_consumer() (
    mkdir -p "$temp/$1" && cd "$temp/$1" || return
    dotnet new console --no-restore && dotnet add package "$2" --version "$version"
)

# project FOLDER FRAMEWORK OUTPUT [ITEMS]: a project that uses the package.
project() {
    mkdir -p "$temp/$1"
    cat > "$temp/$1/$1.csproj" << END
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>$2</TargetFramework>
    <OutputType>$3</OutputType>
    <RollForward>Major</RollForward>
    <LangVersion>14.0</LangVersion>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
    <NuGetAudit>false</NuGetAudit>
    <InvariantGlobalization>true</InvariantGlobalization>
    <TrimmerSingleWarn>false</TrimmerSingleWarn>
    <AssemblyName>$1</AssemblyName>
  </PropertyGroup>
  <ItemGroup>
    ${4:-<PackageReference Include=\"PerfModel\" Version=\"$version\" />}
  </ItemGroup>
</Project>
END
}

# examples PROJECT [N]: the examples of the README, run in a consumer, print what their comments say.
examples() {
    local name=$1
    shift
    readme_program "$@" > "$temp/$name/Program.cs"
    runs_examples "$name" "$@"
}

runs_examples() {
    local name=$1
    shift
    readme_output "$@" > "$out/expected.txt"
    [ -s "$out/expected.txt" ] || { echo "$readme has no example that says what it prints."; return 1; }
    dotnet build "$temp/$name" -v q || return
    in_empty_folder dotnet "$temp/$name"/bin/Debug/net*/"$name".dll > "$out/printed.txt" 2>&1
    diff "$out/expected.txt" "$out/printed.txt"
}

# A folder with nothing but the sample forms, where the examples may write.
in_empty_folder() (
    rm -rf "$temp/empty" && mkdir -p "$temp/empty/samples" && cp -r samples/forms "$temp/empty/samples" && cd "$temp/empty" && "$@"
)

# The examples of the satellite's README.
documents_examples() { readme=src/PerfModel.Documents/README.md uses='PerfModel.Documents PerfModel.Validation' examples documents; }

# The same for PDF, which that satellite reads by another.
pdf_examples() { readme=src/PerfModel.Documents.Pdf/README.md uses='PerfModel.Documents PerfModel.Documents.Pdf' examples pdf; }

# Built for .NET 8, run by the runtime that is there.
net8_consumer() {
    project net8 net8.0 Exe
    examples net8
}

# A class library of .NET Standard does the work; a program calls it.
standard_consumer() {
    project standard netstandard2.0 Library
    { echo 'using PerfModel;'; echo 'public static class Job { public static void Run() {'; readme_blocks; echo '} }'; } > "$temp/standard/Job.cs"
    project caller net10.0 Exe '<ProjectReference Include="../standard/standard.csproj" />'
    echo 'Job.Run();' > "$temp/caller/Program.cs"
    runs_examples caller
}

# reference PACKAGE: a reference to the version that the projects use.
reference() { grep "\"$1\"" Directory.Packages.props | sed 's/PackageVersion/PackageReference/'; }

# The program of tests/PerfModel.AotTests, which runs the conformance suite, over the package; the whole library is kept.
conformance_program() {
    project "$1" net10.0 Exe "<PackageReference Include=\"PerfModel\" Version=\"$version\" /><TrimmerRootAssembly Include=\"PerfModel\" />
    $(reference Microsoft.Extensions.DependencyInjection) $(reference Microsoft.Extensions.Options)
    <Compile Include=\"$root/tests/PerfModel.AotTests/*.cs;$root/tests/PerfModel.Tests/Conformance/Answer.cs;$root/tests/PerfModel.Tests/Conformance/ConformanceCase.cs\" />
    <None Include=\"$root/tests/PerfModel.Tests/Conformance/cases/*.jsonl\" LinkBase=\"Conformance/cases\" CopyToOutputDirectory=\"PreserveNewest\" />
    <None Include=\"$root/$sample\" Link=\"Forms/%(Filename)%(Extension)\" CopyToOutputDirectory=\"PreserveNewest\" />"
}

# A program that parses one target, as small as a user's.
first_program() {
    project first net10.0 Exe
    echo 'return PerfModel.Target.TryParse("≥98%", out _) ? 0 : 1;' > "$temp/first/Program.cs"
}

# publish NAME OPTION…: publishes a program without any warning of trimming or native compilation.
publish() {
    local name=$1
    shift
    dotnet publish "$temp/$name" -c Release --use-current-runtime -o "$out/$name" "$@" | tee "$out/$name-publish.txt"
    [ "${PIPESTATUS[0]}" -eq 0 ] && ! grep -E 'warning (IL|NETSDK)[0-9]+' "$out/$name-publish.txt"
}

# The whole process, from its start to its end, with one target parsed. The best of twenty by the clock, else, on a machine that has much else to do, by processor time.
first_target() {
    local TIMEFORMAT='%R %U %S'
    for _ in $(seq 20); do
        { time "$out/first/first"; } 2>&1 || return
    done | awk '{ wall = $1 * 1000; cpu = ($2 + $3) * 1000; if (NR == 1 || wall < w) w = wall; if (NR == 1 || cpu < c) c = cpu }
        END { printf "%d ms by the clock, %d ms of processor time\n", w, c; exit NR != 20 || (w >= 20 && c >= 20) }'
}

check_package() {
    rm -rf artifacts/package
    check "pack the library, the satellites and the tool" dotnet pack PerfModel.sln -c Release --no-build -o artifacts/package || return
    version=$(basename artifacts/package/PerfModel.[0-9]*.nupkg .nupkg)
    version=${version#PerfModel.}
    package_tests
    consumer_feed
    if check "a new project restores the package" new_consumer consumer PerfModel; then
        check "the first example of the README prints what it says" examples consumer 1
        check "all examples of the README print what they say" examples consumer
    fi
    check "a new project restores the satellite" new_consumer documents PerfModel.Documents &&
        check "all examples of the satellite's README print what they say" documents_examples
    check "a new project restores the satellite for PDF" new_consumer pdf PerfModel.Documents.Pdf &&
        check "all examples of its README print what they say" pdf_examples
    check_strangers
    check "a consumer of .NET 8 prints the same" net8_consumer
    check "a consumer of .NET Standard 2.0 prints the same" standard_consumer
    conformance_program trimmed
    check "publish the trimmed program without warnings" publish trimmed -p:PublishTrimmed=true --self-contained &&
        check "the trimmed program answers every case" "$out/trimmed/trimmed"
    check_native
}

check_native() {
    if ! native_tools; then
        skip "the native program" "gcc or zlib is missing and cannot be installed"
        return
    fi
    conformance_program native
    check "publish the native program without warnings" publish native -p:PublishAot=true -p:CppCompilerAndLinker=gcc &&
        check "the native program answers every case" "$out/native/native"
    first_program
    check "publish a small native program without warnings" publish first -p:PublishAot=true -p:CppCompilerAndLinker=gcc &&
        check "it starts and parses its first target in under 20 ms" first_target
}
