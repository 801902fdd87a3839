/** What the scripts ask for on every Tab: how many words stand before the one typed, and the words. */
export const askedByShells = '__complete';

// What a user has typed is only ever passed on as an argument, never evaluated.

const bash = `_nhansu() {
  local current=\${COMP_WORDS[COMP_CWORD]} line ending
  [[ $current == = ]] && current=
  COMPREPLY=()
  while IFS= read -r line; do
    case $line in
      :files) compopt -o filenames -o default 2>/dev/null ;;
      :files*)
        compopt -o filenames -o default 2>/dev/null
        for ending in \${line#:files}; do
          while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -X "!*$ending" -- "$current")
        done
        while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -d -- "$current")
        ;;
      *) COMPREPLY+=("\${line%%$'\\t'*}") ;;
    esac
  done < <("\${COMP_WORDS[0]}" ${askedByShells} $((COMP_CWORD - 1)) "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _nhansu nhansu
`;

const zsh = `#compdef nhansu
_nhansu() {
  local line
  local -a suggestions
  for line in "\${(@f)$("\${(Q)words[1]}" ${askedByShells} $((CURRENT - 2)) "\${(@Q)words[2,CURRENT]}" 2>/dev/null)}"; do
    case $line in
      (:files) _files ;;
      (:files\\ /) _files -/ ;;
      (:files\\ *) _files -g "*(\${\${line#:files }// /|})" ;;
      (?*) suggestions+=("\${\${line//:/\\\\:}/$'\\t'/:}") ;;
    esac
  done
  (( $#suggestions )) && _describe nhansu suggestions
}
if [[ $funcstack[1] == _nhansu ]]; then _nhansu "$@"; else compdef _nhansu nhansu; fi
`;

const fish = `function __nhansu_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    for line in ($words[1] ${askedByShells} (math (count $words) - 1) $words[2..] $current 2>/dev/null)
        switch $line
            case ':files'
                __fish_complete_path $current
            case ':files *'
                set -l endings (string split ' ' (string replace ':files ' '' $line) | string escape --style=regex)
                __fish_complete_path $current | string replace -r '\\t.*' '' | string match -r '.*(?:/|'(string join '|' $endings)')$'
            case '*'
                echo $line
        end
    end
end
complete -c nhansu -f -a '(__nhansu_complete)'
`;

// Where nothing is suggested, PowerShell offers files of its own accord.
const powershell = `Register-ArgumentCompleter -Native -CommandName nhansu -ScriptBlock {
  param($word, $ast, $cursor)
  $before = @($ast.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object { $_.Extent.Text })
  & $ast.CommandElements[0].Extent.Text ${askedByShells} $before.Count @before $word | Where-Object { -not $_.StartsWith(':') } | ForEach-Object {
    $text, $about = $_ -split "\`t", 2
    if (-not $about) { $about = $text }
    [System.Management.Automation.CompletionResult]::new($text, $text, 'ParameterValue', $about)
  }
}
`;

/** The scripts that make a shell complete the command, by shell. */
export const scripts = { bash, zsh, fish, powershell } as const;

/** A shell that there is a script for. */
export type Shell = keyof typeof scripts;

/** The shells that there are scripts for. */
export const shells = Object.keys(scripts) as readonly Shell[];

/** How to set the scripts up, under the help. */
export const setUp = `
Cài đặt · set up:
  bash        echo 'eval "$(nhansu completion bash)"' >> ~/.bashrc
  zsh         echo 'eval "$(nhansu completion zsh)"' >> ~/.zshrc   (sau compinit · after compinit)
  fish        nhansu completion fish > ~/.config/fish/completions/nhansu.fish
  powershell  thêm vào $PROFILE · add to $PROFILE:
              nhansu completion powershell | Out-String | Invoke-Expression
`;
