#!/usr/bin/env perl
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What lua/leanings holds is what the samples teach: nobody edits the numbers,
# and nobody changes samples or features without learning anew.

use strict;
use warnings;
use Cwd qw(abs_path);
use File::Basename;
use Test::More;

# Other processors and versions of liblinear round a little otherwise.
my $slack = 2;
my $here = abs_path(dirname(__FILE__));
my $learn = "$here/../../build/learn/learn";

plan skip_all => "liblinear is not installed" unless -x $learn;

sub table {
	my ($handle) = @_;
	my %rows;
	while (<$handle>) {
		chomp;
		next if /^#/;
		my ($feature, @weights) = split /\t/;
		$rows{$feature} = \@weights;
	}
	close $handle or return {};
	return \%rows;
}

sub differences {
	my ($left, $right) = @_;
	my @found;
	for my $feature (sort keys %$left) {
		my ($l, $r) = ($left->{$feature}, $right->{$feature});
		if (!$r || @$l != @$r) {
			push @found, $feature;
		} elsif ($feature eq "feature") {
			push @found, $feature if "@$l" ne "@$r";
		} else {
			push @found, $feature
			  if grep { abs($l->[$_] - $r->[$_]) > $slack } 0 .. $#$l;
		}
	}
	push @found, grep { !$left->{$_} } sort keys %$right;
	return @found;
}

for my $samples (sort glob "$here/*.tsv") {
	my ($section, $language) = basename($samples) =~ /^(\w+)-(\w+)\.tsv$/;
	my $shipped = "$here/../../lua/leanings/$section-$language.tsv";
	open my $new, "-|", $learn, $section, $language, $samples
	  or die "$learn: $!\n";
	my $learnt = table($new);
	my @wrong;

	if (open my $old, "<", $shipped) {
		@wrong = differences($learnt, table($old));
	} else {
		@wrong = ("$shipped: $!");
	}
	cmp_ok(scalar keys %$learnt, ">", 500, "$section, $language: learns");
	is(scalar @wrong, 0, "$section, $language: ships what was learnt")
	  or diag("make learn; first of them: ",
		join ", ", @wrong[0 .. ($#wrong < 4 ? $#wrong : 4)]);
}
done_testing();
