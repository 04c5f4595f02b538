#!/bin/sh
# Fetches what the protocol generator reads and prints the folder that holds it:
#   FOLDER/source/                 libvirt's unpacked source (src/remote/*.x, tests/, ...)
#   FOLDER/api/libvirt-api.xml     the public names, from libvirt-dev
# Both come from the Debian archives that this machine already trusts, through package lists of our own:
# the system's sources and lists are not touched, and no deb-src line is needed. Runs again at no cost.
set -eu

folder="${HOSTELRY_CACHE:-/var/cache/hostelry}/libvirt-source"
mkdir -p "$folder"
# Two runs at once: the second waits and finds the first one's work.
exec 9> "$folder/lock"
flock 9
if [ -f "$folder/complete" ] && [ -d "$folder/source/src/remote" ] && [ -f "$folder/api/libvirt-api.xml" ]; then
  echo "$folder"
  exit 0
fi
scratch=$(mktemp -d "$folder/scratch.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM
cd "$scratch"
mkdir -p lists/partial cache/archives/partial sources.list.d unpacked dev

for file in /etc/apt/sources.list.d/*.sources; do
  [ -f "$file" ] || continue
  sed 's/^Types:.*/Types: deb deb-src/' "$file" > "sources.list.d/$(basename "$file")"
done
for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
  [ -f "$file" ] || continue
  sed -n 's/^deb[[:space:]]\(.*\)/deb \1\ndeb-src \1/p' "$file" > "sources.list.d/own-$(basename "$file")"
done
: > sources.list

apt() {
  apt-get -q -y \
    -o Dir::Etc::sourcelist="$scratch/sources.list" -o Dir::Etc::sourceparts="$scratch/sources.list.d" \
    -o Dir::State::lists="$scratch/lists" -o Dir::Cache="$scratch/cache" \
    -o APT::Sandbox::User=root -o Acquire::Retries=3 -o Acquire::Languages=none "$@" >&2
}
# Another vendor's archive may have no sources; that alone must not stop us, the downloads below will tell.
apt update || echo "fetch.sh: some package lists could not be read, going on" >&2
apt source --download-only libvirt
apt download libvirt-dev

archive=$(ls libvirt_*.orig.tar.* | grep -v '\.asc$' | head -n 1)
tar -xf "$archive" -C unpacked --strip-components=1
dpkg-deb -x libvirt-dev_*.deb dev

rm -rf "$folder/source" "$folder/api" "$folder/complete"
mv unpacked "$folder/source"
mkdir "$folder/api"
mv dev/usr/share/libvirt/api/*.xml "$folder/api/"
: > "$folder/complete"
echo "$folder"
