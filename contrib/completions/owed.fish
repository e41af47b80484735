# SPDX-License-Identifier: GPL-3.0-or-later
#
# owed in fish: installed as share/fish/vendor_completions.d/owed.fish. What
# may stand where is told by owed itself.

function __owed_complete
    set -l before (commandline -opc)
    set -l word (commandline -ct)
    set -e before[1]
    # What is typed may be quoted; owed wants to know what is meant.
    set word (string unescape -- $word; or echo -- $word)
    for line in (command owed complete -- $before "$word" 2>/dev/null)
        switch $line
            case @files
                set -l prefix (string match -r '^--[a-z-]+=' -- $word)
                for file in (__fish_complete_path (string replace -r '^--[a-z-]+=' '' -- $word))
                    echo "$prefix$file"
                end
            case @folders
                __fish_complete_directories $word
            case '*'
                echo $line
        end
    end
end

complete -c owed -f -a '(__owed_complete)'
complete -c notmuch-owed -f -a '(__owed_complete)'
