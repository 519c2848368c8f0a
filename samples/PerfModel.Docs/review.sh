#!/usr/bin/env bash
# Makes the picture of a review that README and site show, with Chromium: a form, and what the tool says of it.
set -eu
cd "$(dirname "$0")/../.."
page=$(mktemp --suffix .html)
trap 'rm -f "$page"' EXIT
{
    echo '<meta charset="utf-8"><style>body { margin: 0; background: #1e1e2e; color: #cdd6f4; font: 15px/1.5 "DejaVu Sans Mono", "Noto Sans Mono CJK SC", "Noto Sans CJK SC", monospace; } pre { margin: 0; padding: 20px 24px; white-space: pre-wrap; font: inherit; } b { color: #a6e3a1; }</style><pre><b>$</b> perfmodel check self-evaluation-2020.txt'
    (cd samples/forms && dotnet ../PerfModel.Cli/bin/Release/net10.0/PerfModel.Cli.dll check self-evaluation-2020.txt || true) \
        | sed 's/&/\&amp;/g; s/</\&lt;/g' | head -n 24 \
        | sed -E 's#(\berror\b|错误|必须)#<span style="color:\#f38ba8">\1</span>#; s#(\bwarning\b|警告)#<span style="color:\#f9e2af">\1</span>#; s#(\binfo\b|提示)#<span style="color:\#89b4fa">\1</span>#'
    echo '</pre>'
} > "$page"
chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size=1180,660 --screenshot="$PWD/samples/PerfModel.Docs/Pages/images/review.png" "file://$page" 2> /dev/null
