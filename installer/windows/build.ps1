# Makes the .msi in target\installer. Further arguments go to Maven.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')
if (-not (Get-Command mvn -ErrorAction SilentlyContinue)) {
    Write-Error 'Maven 3.8 or later is missing: install it and put its bin folder on the PATH.'
    exit 1
}
& mvn -B -Pinstaller -DskipTests verify @args
exit $LASTEXITCODE
