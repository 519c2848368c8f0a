# perfmodel: completion for bash. Put this in ~/.bashrc: source <(perfmodel completion bash)
_perfmodel() {
    local line=${COMP_LINE:0:COMP_POINT} word=${COMP_WORDS[COMP_CWORD]} IFS=$'\n'
    line=${line#*[[:space:]]}
    COMPREPLY=($(compgen -W "$(perfmodel "[suggest:${#line}]" "$line" 2> /dev/null)" -- "$word"))
}
complete -o default -F _perfmodel perfmodel
