#!/usr/bin/env perl
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The architecture test: includes only point down, one door per library, and
# nobody but the rooms meant for it reads the clock, the environment or exits.

use strict;
use warnings;
use Test::More;

my @floors = qw(base mail sense cases rules ledger report cmd);
my %floor = map { $floors[$_] => $_ } 0 .. $#floors;
# Rooms within a room have floors of their own.
my %within = (
	mail => [qw(html quoting letter compose archive)],
	rules => [qw(words)],
	sense => [qw(text dates facts words delivery)],
);
for my $room (keys %within) {
	my @parts = @{ $within{$room} };
	$floor{"$room/$parts[$_]"} = $_ for 0 .. $#parts;
}
my @files = map { glob("src/$_*.[ch]") } "", "*/", "*/*/";
ok @files > 10, "the sources are here";

sub slurp {
	my ($file) = @_;
	open my $in, "<", $file or die "$file: $!";
	local $/;
	return <$in>;
}

# Code without comments and string contents, so that words in them are free.
sub code {
	my ($text) = @_;
	$text =~ s{/\*.*?\*/}{}gs;
	$text =~ s{"(?:\\.|[^"\\\n])*"}{""}g;
	return $text;
}

my %door = (
	"notmuch.h" => qr{^src/mail/archive/},
	"gmime/gmime.h" => qr{^src/mail/(letter|compose)/},
	"lua.h" => qr{^src/rules/},
	"lauxlib.h" => qr{^src/rules/},
	"lualib.h" => qr{^src/rules/},
	"libxml/" => qr{^src/mail/html/},
	"libexttextcat/" => qr{^src/sense/language\.c$},
);

my (@up, @side, @spdx);
for my $file (@files) {
	my $text = slurp($file);
	my ($room) = $file =~ m{^src/(\w+)/};
	push @spdx, $file
		unless $text =~ m{\A/\* SPDX-License-Identifier: GPL-3.0-or-later \*/};
	while ($text =~ /^\s*#\s*include\s*["<]([^">]+)[">]/mg) {
		my $include = $1;
		if ($include =~ m{^(\w+)/} and exists $floor{$1}) {
			push @up, "$file includes $include"
				if $room && $floor{$1} > $floor{$room};
		}
		my ($from) = $file =~ m{^src/(\w+/\w+)/};
		my ($to) = $include =~ m{^(\w+/\w+)/};
		push @up, "$file includes $include"
			if $from && $to && $to =~ m{^$room/}
			&& $floor{$to} > $floor{$from};
		for my $library (keys %door) {
			next unless index($include, $library) == 0;
			push @side, "$file includes $include"
				unless $file =~ $door{$library};
		}
	}
}
is "@up", "", "includes only point down";
is "@side", "", "one door per library";
is "@spdx", "", "every source says its licence in its first line";

my %only = (
	'the clock is read by main alone' =>
		[qr{\b(time\s*\(\s*(?:NULL|0|&)|g_get_real_time|g_date_time_new_now\w*|gettimeofday|clock_gettime\s*\(\s*CLOCK_REALTIME)},
		 qr{^src/main\.c$}],
	'the environment is read by paths alone' =>
		[qr{\b(getenv|g_getenv|g_get_home_dir|g_get_user_\w+_dir|g_get_environ|environ)\b},
		 qr{^src/base/paths\.c$}],
	'only main exits' =>
		[qr{\b(exit|_exit|_Exit|abort)\s*\(},
		 qr{^src/(main|mail/archive/serve)\.c$}],
	'no shell' => [qr{\b(system|popen|g_spawn_command_line\w*)\s*\(}, qr{^$}],
	'no unsafe string calls' =>
		[qr{\b(strcpy|strcat|sprintf|vsprintf|gets|strtok)\s*\(}, qr{^$}],
	'no goto' => [qr{\bgoto\b}, qr{^$}],
);
for my $name (sort keys %only) {
	my ($what, $where) = @{ $only{$name} };
	my @found;
	for my $file (@files) {
		next if $file =~ $where;
		push @found, "$file: $1" if code(slurp($file)) =~ /($what)/;
	}
	is "@found", "", $name;
}

# Pure rooms touch no files; the language door reads its library's data.
my @impure;
for my $file (grep { m{^src/(base|sense|cases)/} } @files) {
	next if $file =~ m{/(paths|language)\.c$};
	push @impure, "$file: $1"
		if code(slurp($file)) =~
		/\b(fopen|open|g_file_\w+|g_fopen|setlocale|g_dir_open|unlink)\s*\(/;
}
is "@impure", "", "pure rooms touch no files";

done_testing;
