# perfmodel: completion for zsh. Put this in ~/.zshrc, behind compinit: source <(perfmodel completion zsh)
_perfmodel() {
    local line="${(j: :)words[2,CURRENT]}"
    local -a found
    found=("${(@f)$(perfmodel "[suggest:${#line}]" "$line" 2> /dev/null)}")
    compadd -- $found
    _files
}
compdef _perfmodel perfmodel
