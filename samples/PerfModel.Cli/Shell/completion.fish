# perfmodel: completion for fish. perfmodel completion fish > ~/.config/fish/completions/perfmodel.fish
function __perfmodel_complete
    set -l line (commandline -cp | string replace -r '^\S+\s*' '')
    perfmodel "[suggest:"(string length -- "$line")"]" "$line" 2> /dev/null
end
complete -c perfmodel -a '(__perfmodel_complete)'
