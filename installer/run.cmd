@echo off
rem Sets everything up and starts Laatuverkko on Windows; the counterpart of run.sh. Untried: written without a Windows machine at hand.
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0windows\run.ps1" %*
exit /b %ERRORLEVEL%
